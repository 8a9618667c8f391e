export const id = 550;
export const ids = [550];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
// What one file says about images, as its reader gives it to the pipeline.
function noReading() {
    return {
        uses: [],
        builds: [],
        fileBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        skipped: [],
        includes: [],
        ignores: [],
    };
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Rr: () => (/* binding */ ParserNeeded),
/* harmony export */   qd: () => (/* binding */ loadParser)
/* harmony export */ });
// The parser of Dockerfiles is large, and few need it. What needs it while it is not loaded says so, and is done again.
let loaded = null;
/** A Dockerfile has to be parsed, and the parser is not loaded: load it and read the file again. */
class ParserNeeded extends Error {
}
async function loadParser() {
    loaded = (await Promise.all(/* import() */[__webpack_require__.e(7839), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 464))).parse;
}
/** @throws ParserNeeded */
function parser() {
    if (loaded === null)
        throw new ParserNeeded('the parser of Dockerfiles is not loaded');
    return loaded;
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDockerfile: () => (/* binding */ readDockerfile),
  readInlineDockerfile: () => (/* binding */ readInlineDockerfile)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/readers/dockerfile/parser.js
var parser = __webpack_require__(7448);
// EXTERNAL MODULE: ./lib/readers/dockerfile/reading.js
var reading = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/readers/dockerfile/sign.js
var sign = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/readers/dockerfile/scan.js
// Most Dockerfiles need no parser: each instruction that names an image is one line of plain words. A scan reads those, and
// gives up at whatever it is not certain of. `__tests__/readers/dockerfile-scan.test.ts` holds it against the parser.


/** Source: "Dockerfile reference" (docs.docker.com). ONBUILD holds another instruction, and is the parser's. */
const KEYWORDS = /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
/** A comment before anything else that may be a parser directive. */
const DIRECTIVE = /^[ \t]*#[ \t]*(\w+)[ \t]*=[ \t]*(\S*)[ \t]*$/;
const COMMENT = /^[ \t]*#/;
const INSTRUCTION = /^([ \t]*)([A-Za-z]+)(?=[ \t]|$)/;
/** Words without quotes, escapes or comments. */
const FROM = /^((?:[ \t]+--platform=([^\s"'\\`#]+))?[ \t]+)([^\s"'\\`#-][^\s"'\\`#]*)(?:[ \t]+[Aa][Ss][ \t]+([^\s"'\\`#]+))?[ \t]*$/;
const ARG = /^[ \t]+([A-Za-z_]\w*)(=([^\s"'\\`#]+))?[ \t]*$/;
const FLAG = /[ \t]+--([a-z]+)(?:=([^\s"'\\`#]+))?(?=[ \t])/y;
/** @returns null where the file has to be parsed */
function scan(file, path) {
    const { text } = file;
    // A lone carriage return may end a line or not; other spaces may part words.
    if (/\r(?!\n)|[^\S\r\n \t]|\bonbuild\b/i.test(text))
        return null;
    const escapedBy = escapeOf(text);
    if (escapedBy === null)
        return null;
    const globalArgs = [];
    const stages = [];
    const textAt = (start, raw) => ({
        raw,
        location: file.location(start, start + raw.length),
    });
    const hasSources = /from=/i.test(text);
    let found = 0;
    for (const instruction of instructionsOf(text, escapedBy)) {
        if (instruction === null || found > reading/* MAX_INSTRUCTIONS */.B)
            return null;
        const { keyword, written, at, isOneLine } = instruction;
        const stage = stages.at(-1);
        if (keyword === 'FROM') {
            const from = isOneLine ? FROM.exec(written) : null;
            if (from === null)
                return null;
            const [, before = '', platform = null, image = '', name = null] = from;
            stages.push({
                name: name?.toLowerCase() ?? null,
                image: textAt(at + before.length, image),
                platform,
                sources: [],
                sign: null,
                hasRun: false,
            });
            found++;
        }
        else if (stage === undefined) {
            // Nothing else may stand before the first FROM.
            const arg = keyword === 'ARG' && isOneLine ? ARG.exec(written) : null;
            if (arg === null)
                return null;
            const [, name = '', , value = null] = arg;
            const start = at + written.indexOf('=') + 1;
            globalArgs.push({ name, value: value === null ? null : textAt(start, value) });
            found++;
        }
        else {
            if (/^(?:RUN|COPY|ADD)$/.test(keyword) && written.includes('<<'))
                return null;
            const source = hasSources ? sourceOf(instruction) : undefined;
            if (source === null)
                return null;
            if (source !== undefined) {
                stage.sources.push(textAt(at + source.offset, source.raw));
                found++;
            }
            if (keyword === 'RUN')
                stage.hasRun = true;
            if (sign/* SHOWING */.A.test(keyword))
                stage.sign = (0,sign/* signOf */.r)(stage.sign, keyword, written);
        }
    }
    return { path, dialect: { escape: escapedBy, patterns: true }, globalArgs, stages };
}
/** The escape character; null where the directives are unusual. */
function escapeOf(text) {
    for (const line of text.split('\n', 20)) {
        const [, name, value] = DIRECTIVE.exec(line.replace(/\r$/, '')) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape')
            return value === '`' || value === '\\' ? value : null;
        if (!/^(?:syntax|check)$/i.test(name))
            break;
    }
    // One that is spelt in another way, or stands further down, may count for one parser and not for another.
    return /^[ \t]*#.*escape/im.test(text) ? null : '\\';
}
/** The instructions; null in the place of one that is not certain. */
function* instructionsOf(text, escapedBy) {
    const goesOn = escapedBy === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
    let open = null;
    const close = ({ keyword, at, end, lines }) => ({
        keyword,
        written: text.slice(at, end),
        at,
        isOneLine: lines === 1,
    });
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const next = newline < 0 ? text.length : newline + 1;
        const line = text.slice(start, newline < 0 ? next : newline).replace(/\r$/, '');
        const isBlank = COMMENT.test(line) || line.trim() === '';
        if (!isBlank && open === null) {
            const [, indent = '', keyword = ''] = INSTRUCTION.exec(line) ?? [];
            const known = keyword.toUpperCase();
            if (!KEYWORDS.test(known)) {
                yield null;
                return;
            }
            open = { keyword: known, at: start + indent.length + keyword.length, end: 0, lines: 0 };
        }
        if (!isBlank && open !== null) {
            open.end = start + line.length;
            open.lines++;
            if (!goesOn.test(line)) {
                yield close(open);
                open = null;
            }
        }
        start = next;
    }
    // A file that ends within an instruction.
    if (open !== null)
        yield null;
}
/** @returns the image that files are taken from; undefined for none, null where the flags are not certain */
function sourceOf({ keyword, written }) {
    if (keyword === 'RUN')
        return /--mount/i.test(written) ? null : undefined;
    if (keyword !== 'COPY' || !/--from/i.test(written))
        return undefined;
    FLAG.lastIndex = 0;
    for (let flag = FLAG.exec(written); flag !== null; flag = FLAG.exec(written)) {
        const [all, name, value] = flag;
        if (name !== 'from')
            continue;
        return value === undefined ? null : { raw: value, offset: flag.index + all.length - value.length };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/readers/dockerfile/read.js
// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.




/** @throws ParserNeeded */
const readDockerfile = (file, { budget }) => (0,reading/* readingOf */.M)(file, file.path, budget, scanOrParse);
function scanOrParse(file, path, tooMany) {
    return scan(file, path) ?? (0,parser/* parser */.K3)()(file, path, tooMany);
}
/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 * @param budget pays for reading it
 * @throws OverBudget
 */
function readInlineDockerfile(file, scalar, path, budget) {
    const { line, column } = file.location(scalar.start, scalar.start);
    const block = file.text.slice(file.lineStart(line - 1), scalar.end);
    // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
    const indent = block.search(/[^ ]|$/) || column - 1;
    const outside = (at) => ({
        path: file.path,
        line: at.line + line - 1,
        column: at.column + indent,
        endLine: at.endLine + line - 1,
        endColumn: at.endColumn + indent,
    });
    const { dockerfiles, problems } = (0,reading/* readingOf */.M)(new source_file/* SourceFile */.s(file.path, scalar.value), path, budget, scanOrParse);
    const moved = (text) => ({ ...text, location: outside(text.location) });
    return {
        problems: problems.map((problem) => ({ ...problem, location: outside(problem.location) })),
        dockerfiles: dockerfiles.map((dockerfile) => ({
            ...dockerfile,
            globalArgs: dockerfile.globalArgs.map((arg) => ({
                ...arg,
                value: arg.value === null ? null : moved(arg.value),
            })),
            stages: dockerfile.stages.map((stage) => ({
                ...stage,
                image: moved(stage.image),
                sources: stage.sources.map(moved),
            })),
        })),
    };
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MAX_INSTRUCTIONS),
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
// What is read of one Dockerfile, and the limits of it.

/** Arguments before the first FROM, stages, and sources of files: each is resolved in each way to build the file. */
const MAX_INSTRUCTIONS = 2_000;
/** Flags one behind the other: the parser takes a time for them that grows with the square of their number. */
const MAX_FLAGS = 1_000;
/** The parser looks at each character several times, and makes objects of words. */
const STEPS_PER_CHARACTER = 4;
/**
 * @param path what builds call it by
 * @param budget pays for reading it
 * @param parse reads it; it calls its last parameter once where reading ends before the file does
 * @throws OverBudget
 */
function readingOf(file, path, budget, parse) {
    const reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .noReading */ .G)();
    const report = (location, message) => {
        reading.problems.push({ location, message });
    };
    const excess = flagPast(file.text);
    if (excess !== null) {
        report(file.location(excess, excess), `more than ${MAX_FLAGS} consecutive flags`);
        return reading;
    }
    budget?.spend(STEPS_PER_CHARACTER * file.text.length);
    const tooMany = `more than ${MAX_INSTRUCTIONS} arguments, stages and COPY sources`;
    reading.dockerfiles.push(parse(file, path, (location) => report(location, tooMany)));
    return reading;
}
/** The place of the first flag past those that are read; null where there are no more. Comments are within instructions. */
function flagPast(text) {
    let flags = 0;
    for (const line of text.matchAll(/[^\r\n]+/g)) {
        if (/^[ \t]*#/.test(line[0]))
            continue;
        for (const word of line[0].matchAll(/\S+/g)) {
            if (word[0] === '\\' || word[0] === '`')
                continue;
            flags = word[0].startsWith('--') ? flags + 1 : 0;
            if (flags > MAX_FLAGS)
                return line.index + word.index;
        }
    }
    return null;
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SHOWING),
/* harmony export */   r: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _windows_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8703);
// What the instructions of a stage show of the operating system that it is for.

/** Instructions whose text shows for which system they are. */
const SHOWING = /^(?:RUN|SHELL|ENTRYPOINT|CMD|WORKDIR|USER|COPY|ADD|VOLUME)$/;
/** Comments between the lines of an instruction. */
const COMMENT_LINE = /^[ \t]*#.*$/gm;
/**
 * What is run on Linux decides: it can build for Windows, and have paths of Windows.
 * @param written what follows the keyword
 */
function signOf(known, keyword, written) {
    if (known?.os === 'linux')
        return known;
    const text = written.includes('#') ? written.replace(COMMENT_LINE, '') : written;
    const linux = (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .linuxSignIn */ .HK)(text);
    if (linux !== null)
        return { os: 'linux', text: linux };
    const windows = known === null ? ((0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsSignIn */ .EP)(text) ?? programOf(keyword, text)) : null;
    return windows === null ? known : { os: 'windows', text: windows };
}
function programOf(keyword, text) {
    return keyword === 'ENTRYPOINT' || keyword === 'CMD' ? (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsProgramIn */ .Tt)(text) : null;
}


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ windowsSignIn),
/* harmony export */   HK: () => (/* binding */ linuxSignIn),
/* harmony export */   Tt: () => (/* binding */ windowsProgramIn),
/* harmony export */   cI: () => (/* binding */ WINDOWS_SIGN)
/* harmony export */ });
// What shows that an image is a Windows or a Linux image where its name does not: how it is built, and how it is run.
// Sources: "Dockerfile on Windows" and "Windows containers on Kubernetes" (learn.microsoft.com, kubernetes.io): shells,
// paths with a drive letter, named pipes and the built-in accounts exist on Windows only.
/** `C:\data`, `c:/app`; not the end of a scheme, `http://`. */
const DRIVE = /(?<![\w./\\-])[a-z]:[\\/](?!\/)/i;
const PIPE = /\\\\\.\\pipe\\|(?<![\w/])\/\/\.\/pipe\//i;
const ACCOUNT = /\bContainer(?:Administrator|User)\b/;
/** Shells that Linux does not have; PowerShell on Linux is called pwsh. */
const SHELL = /(?<![\w./\\-])(?:powershell(?:\.exe)?|pwsh\.exe|cmd\.exe|cmd(?=$|["']?[\s,]+["']?\/[cskq]\b))(?![\w.-])/i;
/** A program that is started by its name: `["app.exe"]`; on Linux it is another one's argument (`mono app.exe`). */
const PROGRAM = /^\s*(?:\[\s*)?["']?[\w.%$()+{}\\/:-]{1,200}\.exe(?![\w.-])/i;
const CMDLET = /\b(?:Install|Add)-WindowsFeature\b|\bdism(?:\.exe)? +\/online\b/i;
/** Package managers, shells and commands of Linux distributions. Options are bounded: a start may be in each one of another. */
const LINUX = /(?<![\w./\\-])(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman) +(?:-\S{1,60} +){0,10}(?:add|install|update|upgrade|-S)\b|(?<![\w./\\-])(?:swupd +[a-z]|emerge +-|ch(?:mod|own) +[\w+-]|ln +-s|export +\w{1,60}=)|(?<![\w.])\/bin\/(?:ba|a|da)?sh\b/;
/** What a text must have so that one of the signs of Windows can be in it: a search that rules files out. */
const WINDOWS_SIGN = 'powershell|pwsh\\.exe|cmd\\.exe|cmd["\']?[\\s,-]+["\']?/[cskq]\\b|(?<=(?<![\\w./\\\\-])[a-z]):[\\\\/](?!/)|\\\\\\\\\\.\\\\|//\\./pipe|ContainerAdministrator|ContainerUser|WindowsFeature|escape=`|\\.exe\\b';
/**
 * What shows that a command, a path or an instruction is for Windows.
 * @returns the text that shows it, for a message; null where nothing does
 */
function windowsSignIn(text) {
    for (const sign of [SHELL, CMDLET, DRIVE, PIPE, ACCOUNT]) {
        const match = sign.exec(text);
        if (match !== null)
            return sign === DRIVE ? pathAt(text, match.index) : match[0];
    }
    return null;
}
/** The program of Windows that an entry point starts; null where it starts another one, or none that shows. */
function windowsProgramIn(entryPoint) {
    return PROGRAM.exec(entryPoint)?.[0].replace(/^[\s["']+/, '') ?? null;
}
/** What shows that an instruction runs on Linux; null where nothing does. */
function linuxSignIn(text) {
    return LINUX.exec(text)?.[0] ?? null;
}
/** Characters of a path in a message. */
const SHOWN = 40;
function pathAt(text, start) {
    return /^[^\s"'`,;]+/.exec(text.slice(start, start + SHOWN))?.[0] ?? text.slice(start, start + 2);
}


/***/ })

};
