/** The body that puts a question about a subject to one of the servers. */
export function bodyFor(server, question, subject) {
  if (server === 'floor') return { question: question.key, variables: subject };
  const { query, variables } = question[server];
  return { query, variables: variables(subject) };
}
