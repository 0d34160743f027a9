import { createServer } from 'node:http';
import pg from 'pg';
import { questions } from '../questions/index.mjs';
import { control } from './control.mjs';

/** The least a Node server can do: named prepared statements over the same tables, rows written as JSON. No GraphQL. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });

const rows = async ({ name, text }, values) => (await pool.query({ name, text, values })).rows;

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { question, variables } = JSON.parse(body);
    const answer = await questions[question].floor(rows, variables);
    const text = JSON.stringify({ data: answer });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(0, '127.0.0.1', () => control(pg.Client, server.address().port));
