export function GraphqlPage() {
  return <h1>GraphqlPage</h1>;
}
