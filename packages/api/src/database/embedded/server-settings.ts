import { statfs } from 'node:fs/promises';

const SMALL_SHARED_MEMORY = 512 * 1024 * 1024;

/** Settings of the embedded server, given on its command line so that a later version of ours reaches old folders. */
export async function serverSettings(options: { durable: boolean }): Promise<string[]> {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '2GB',
    // Nothing is replicated from here: tables that are built anew need not be written twice.
    wal_level: 'minimal',
    max_wal_senders: '0',
    random_page_cost: '1.1',
    jit: 'off',
    // With I/O workers, PostgreSQL 18 hangs when it is shut down while it recovers on a full disk.
    io_method: 'sync',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '',
    log_min_messages: 'warning',
    // Details and statements hold the values of rows, personal ones among them.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(await sharedMemory()),
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Containers often give /dev/shm 64 MB, where one parallel query would fail with what looks like a full disk. */
async function sharedMemory(): Promise<Record<string, string>> {
  const shm = await statfs('/dev/shm').catch(() => undefined);
  const roomy = shm !== undefined && shm.bsize * shm.blocks >= SMALL_SHARED_MEMORY;
  return roomy || process.platform !== 'linux' ? {} : { dynamic_shared_memory_type: 'mmap' };
}
