// The reporters that write piece by piece, as one text.

import type { Report } from '../../src/report.js';
import { checkstyle as checkstyleChunks } from '../../src/reporters/checkstyle.js';
import { gitlab as gitlabChunks } from '../../src/reporters/gitlab.js';
import { gnu as gnuChunks } from '../../src/reporters/gnu.js';
import { json as jsonChunks } from '../../src/reporters/json.js';
import { junit as junitChunks } from '../../src/reporters/junit.js';
import { sarif as sarifChunks } from '../../src/reporters/sarif.js';
import type { Surface } from '../../src/reporters/surface.js';
import { tty as ttyChunks } from '../../src/reporters/tty.js';
import { joined } from '../../src/text/chunks.js';

export const checkstyle = (report: Report): string => joined(checkstyleChunks(report));
export const gitlab = (report: Report): string => joined(gitlabChunks(report));
export const gnu = (report: Report): string => joined(gnuChunks(report));
export const json = (report: Report): string => joined(jsonChunks(report));
export const junit = (report: Report): string => joined(junitChunks(report));
export const sarif = (report: Report): string => joined(sarifChunks(report));
export const tty = (report: Report, surface: Surface): string => joined(ttyChunks(report, surface));
