import 'reflect-metadata';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import { exporter } from '../../src/modules/exports/run/exporter.js';
import { keepExporting } from '../../src/modules/exports/run/keep-exporting.js';

/** A process that makes exports until it is killed: its database and its folder are its arguments. */
const [url, folder] = process.argv.slice(2) as [string, string];
keepExporting(exporter({ database: new ViewedDatabase(url), folder, beatMs: 10 }));
setInterval(() => {}, 60_000);
