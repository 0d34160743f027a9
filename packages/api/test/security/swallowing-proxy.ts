import { type AddressInfo, connect, createServer } from 'node:net';

/** A proxy that lets a request through and breaks the connection instead of the reply. */
export async function swallowingProxy(port: number, crash: () => Promise<void>) {
  let crashed: Promise<void> | undefined;
  const proxy = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) socket.on('error', () => {});
    client.pipe(upstream);
    upstream.once('data', () => {
      upstream.destroy();
      client.destroy();
      crashed ??= crash();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    await new Promise((resolve) => proxy.close(resolve));
    await crashed;
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close };
}
