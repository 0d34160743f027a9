import { Connection } from './connection.mjs';
import { requestBytes } from './request-bytes.mjs';

/** Sends one request and answers with its data; throws what the server complained about. */
export async function fetchAnswer(port, body, key) {
  const connection = new Connection(port);
  const answer = (await connection.send(requestBytes(body, key))).toString();
  connection.close();
  const { data, errors } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 800));
  return data;
}
