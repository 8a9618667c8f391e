export const id = 7298;
export const ids = [7298];
export const modules = {

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSavedReport: () => (/* binding */ readSavedReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/shape.js
// Forms of data from outside: one description both reads a value that anybody may have written and is its JSON
// Schema. What is read is put together anew from what the form names; all else is left behind.
class Misshapen extends Error {
    name = 'Misshapen';
}
/** A segment that is empty, `.` or `..`. */
const LEADING_OUT = /(?:^|[/\\])\.{0,2}(?:[/\\]|$)/;
const MAX_NUMBER = 1_000_000_000;
/** @param most characters */
function shape_text(most) {
    return {
        schema: { type: 'string', maxLength: most },
        read(value, at) {
            if (typeof value !== 'string')
                throw wrong(at, 'is not a text');
            if (value.length > most)
                throw wrong(at, `is longer than ${most} characters`);
            return value;
        },
    };
}
/** A path below the root, with forward slashes. */
function path(most) {
    const { schema, read } = shape_text(most);
    return {
        schema: { ...schema, not: { pattern: LEADING_OUT.source } },
        read(value, at) {
            const path = read(value, at);
            if (LEADING_OUT.test(path))
                throw wrong(at, 'is not a path below the root');
            return path;
        },
    };
}
function whole(least) {
    return {
        schema: { type: 'integer', minimum: least, maximum: MAX_NUMBER },
        read(value, at) {
            if (!Number.isInteger(value) || value < least || value > MAX_NUMBER) {
                throw wrong(at, `is not a whole number from ${least} to ${MAX_NUMBER}`);
            }
            return value;
        },
    };
}
const flag = {
    schema: { type: 'boolean' },
    read(value, at) {
        if (typeof value !== 'boolean')
            throw wrong(at, 'is neither true nor false');
        return value;
    },
};
function one(...accepted) {
    return {
        schema: { enum: accepted },
        read(value, at) {
            const found = accepted.find((other) => other === value);
            if (found === undefined)
                throw wrong(at, `is not one of ${accepted.join(', ')}`);
            return found;
        },
    };
}
/** An object of which nothing is read, since nothing may rest on it. */
const any = { schema: { type: 'object' }, read: () => ({}) };
function orNull(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'null' }] },
        read: (value, at) => (value === null ? null : shape.read(value, at)),
    };
}
function optional(shape) {
    return { ...shape, optional: true };
}
function list(most, of) {
    return {
        schema: { type: 'array', maxItems: most, items: of.schema },
        read(value, at) {
            if (!Array.isArray(value))
                throw wrong(at, 'is not a list');
            if (value.length > most)
                throw wrong(at, `has more than ${most} items`);
            return value.map((item, index) => of.read(item, `${at}[${index}]`));
        },
    };
}
/** Fields that are not named may be there: later versions add some. */
function object(fields) {
    const entries = Object.entries(fields);
    return {
        schema: {
            type: 'object',
            required: entries.filter(([, shape]) => shape.optional !== true).map(([key]) => key),
            properties: Object.fromEntries(entries.map(([key, shape]) => [key, shape.schema])),
        },
        read(value, at) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                throw wrong(at, 'is not an object');
            }
            const given = value;
            return Object.fromEntries(entries
                .filter(([key, shape]) => shape.optional !== true || Object.hasOwn(given, key))
                .map(([key, shape]) => [
                key,
                shape.read(Object.hasOwn(given, key) ? given[key] : undefined, at === '' ? key : `${at}.${key}`),
            ]));
        },
    };
}
function wrong(at, what) {
    return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
}

;// CONCATENATED MODULE: ./lib/report-shape.js
// The report's form, once: what a saved report is read by, and what wincompat-report.schema.json is written from. The
// compiler holds it against the types of report.ts.

const MAX_TARGETS = 500;
const MAX_ITEMS = 20_000;
/** Of one image or finding. */
const MAX_PARTS = 5_000;
const MAX_NOTES = 1_000;
const report_shape_name = shape_text(300);
const words = shape_text(20_000);
const count = whole(0);
const isolation = one('process', 'hyperv');
const level = one('error', 'warning', 'notice');
const targetNames = list(MAX_TARGETS, report_shape_name);
/** Lines and columns count from 1; the end is exclusive. */
const report_shape_location = {
    path: path(4_096),
    line: whole(1),
    column: whole(1),
    endLine: whole(1),
    endColumn: whole(1),
};
const target = object({
    name: report_shape_name,
    host: report_shape_name,
    release: report_shape_name,
    client: flag,
    isolation: list(2, isolation),
    platform: orNull(one('kubernetes', 'swarm', 'docker')),
});
const verdict = object({
    target: report_shape_name,
    isolation,
    verdict: one('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
    rule: report_shape_name,
    reason: words,
    version: orNull(report_shape_name),
});
const report_shape_image = object({
    ...report_shape_location,
    kind: one('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
    role: one('run', 'build', 'source'),
    raw: words,
    reference: orNull(words),
    unresolved: list(MAX_PARTS, report_shape_name),
    os: one('windows', 'linux', 'unknown'),
    osVersions: list(MAX_PARTS, report_shape_name),
    evidence: one('registry', 'cache', 'tag', 'placement', 'none'),
    digest: orNull(report_shape_name),
    verdicts: list(MAX_PARTS, verdict),
});
const related = object({
    ...report_shape_location,
    // A configuration may lie elsewhere.
    path: shape_text(4_096),
    message: words,
    cause: optional(one(true)),
});
const fix = object({ range: object(report_shape_location), text: words, title: words });
const finding = object({
    ...report_shape_location,
    ruleId: report_shape_name,
    level,
    title: words,
    message: words,
    args: any,
    targets: targetNames,
    related: list(MAX_PARTS, related),
    fingerprint: report_shape_name,
    fix: orNull(fix),
    suppressed: orNull(object({ by: report_shape_name, reason: words })),
    preexisting: optional(flag),
});
const reportShape = object({
    schemaVersion: one(1),
    targets: list(MAX_TARGETS, target),
    images: list(MAX_ITEMS, report_shape_image),
    findings: list(MAX_ITEMS, finding),
    summary: object({
        files: count,
        images: count,
        windowsImages: count,
        lookups: count,
        errors: count,
        warnings: count,
        notices: count,
        suppressed: count,
        durationMs: whole(0),
    }),
    unverified: flag,
    commit: optional(shape_text(64)),
    notes: list(MAX_NOTES, words),
});

;// CONCATENATED MODULE: ./lib/saved-report.js
// A report that an earlier run wrote. A run for a stranger's pull request is the stranger's: what it left behind can
// be anything, so it is read by the report's form alone, and what can be counted is counted here.




const MAX_BYTES = 32 * 1024 * 1024;
/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError that says what is wrong with it, and where
 */
function readSavedReport(path) {
    const value = parsed(path);
    try {
        return counted(reportShape.read(value, ''));
    }
    catch (error) {
        if (!(error instanceof Misshapen))
            throw error;
        throw problem(path, `is no report of this version: ${error.message}`);
    }
}
function parsed(path) {
    const text = readBounded(path);
    try {
        return JSON.parse(text);
    }
    catch {
        throw problem(path, 'is not JSON');
    }
}
function readBounded(path) {
    let file;
    try {
        // An artifact can hold links, and a FIFO would never end.
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
        file = (0,external_node_fs_.openSync)(path, flags);
    }
    catch (error) {
        throw problem(path, `could not be opened (${error.code})`);
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw problem(path, 'is not a regular file');
        if (stats.size > MAX_BYTES)
            throw problem(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function counted(report) {
    const { images, findings, summary } = report;
    const open = findings.filter((finding) => finding.suppressed === null);
    const count = (level) => open.filter((f) => f.level === level).length;
    return {
        ...report,
        summary: {
            ...summary,
            images: images.length,
            windowsImages: images.filter(({ os }) => os === 'windows').length,
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
            suppressed: findings.length - open.length,
        },
    };
}
function problem(path, what) {
    return new options/* UsageError */.eb(`from-report: ${path} ${what}.`);
}


/***/ })

};
