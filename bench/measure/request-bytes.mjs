/** One HTTP request as it goes over the wire. */
export function requestBytes(body, key) {
  const text = JSON.stringify(body);
  const head = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'accept: application/json',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: keep-alive',
    ...(key ? [`authorization: Bearer ${key}`] : []),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
}
