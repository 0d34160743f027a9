import { BlockList, isIP } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whether a text is an address or a network in CIDR form, such as 10.1.0.0/16. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Whether an address lies in one of some networks; without networks, any does. An unknown address lies in none. */
export function addressIsIn(networks: readonly string[] | null, address: string | undefined): boolean {
  if (networks === null) return true;
  const plain = MAPPED.exec(address ?? '')?.[1] ?? address ?? '';
  const family = isIP(plain);
  if (family === 0) return false;
  return listOf(networks).check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const [family, most] = isIP(address) === 4 ? (['ipv4', 32] as const) : (['ipv6', 128] as const);
    list.addSubnet(address, bits === undefined ? most : Number(bits), family);
  }
  return list;
}
