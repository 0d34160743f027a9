import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { installTestKeys, otherTestKey } from '../../modules/privacy/testing/test-keys.js';
import { ormConfig } from '../../orm.config.js';
import { demoHash } from '../dump/demo-hash.js';
import { loadDemo } from '../load-demo.js';

/**
 * Run by a test in another time zone and with another key: loads the demonstration data into the database of its argument
 * and prints the hash.
 */
installTestKeys(otherTestKey);
const orm = await MikroORM.init(ormConfig(process.argv[2]!));
await loadDemo(orm, () => {});
console.log(await demoHash(orm.em.fork()));
await orm.close(true);
