// Loaded before a program and into each of its threads: no connection leaves the machine or reaches another program on it, and each that
// was tried is told on standard error. Sockets of the file system stay, by which a process talks to its own children.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import net from 'node:net';
import { refusedMark } from './refused-mark.ts';

function refuse(what: string): never {
  writeSync(2, `${refusedMark}: ${what}\n`);
  throw new Error(`${refusedMark}: ${what}`);
}

const sockets = net.Socket.prototype as { connect: (...words: unknown[]) => net.Socket };
const { connect } = sockets;
sockets.connect = function (...words: unknown[]): net.Socket {
  // Node's own callers hand over their words as one list.
  const [first] = (Array.isArray(words[0]) ? words[0] : words) as readonly unknown[];
  const isFile =
    (typeof first === 'string' && Number.isNaN(Number(first))) ||
    (typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string');
  return isFile ? connect.apply(this, words) : refuse(JSON.stringify(first));
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) {
  const own = dns[name] as (...words: unknown[]) => unknown;
  Object.assign(dns, {
    [name]: (...words: readonly unknown[]): unknown =>
      // A server that listens on this machine asks where that is.
      words[0] === '127.0.0.1' ? own(...words) : refuse(`${name} ${String(words[0])}`),
  });
}
dgram.Socket.prototype.send = (() => refuse('a datagram')) as typeof dgram.Socket.prototype.send;
