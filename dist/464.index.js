export const id = 464;
export const ids = [464];
export const modules = {

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(463);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8078);
// A Dockerfile by the parser of dockerfile-ast, which knows all of the syntax.



/** @param tooMany is called once where reading ends before the file does */
function parse(file, path, tooMany) {
    const parsed = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(file.text);
    const globalArgs = [];
    const stages = [];
    const offsetOf = ({ line, character }) => file.lineStart(line) + character;
    const textAt = (range) => {
        const [start, end] = [offsetOf(range.start), offsetOf(range.end)];
        return { raw: file.text.slice(start, end), location: file.location(start, end) };
    };
    // The parser's own getter takes the arguments apart first, which costs as much as all else.
    const argumentsOf = (instruction) => {
        const { start, end } = instruction.getRange();
        return file.text.slice(offsetOf(start) + instruction.getKeyword().length, offsetOf(end));
    };
    // Reading flags is most of the work, and few Dockerfiles have any.
    const hasSources = /from=/i.test(file.text);
    let sources = 0;
    for (const instruction of parsed.getInstructions()) {
        if (globalArgs.length + stages.length + sources > _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INSTRUCTIONS */ .B) {
            tooMany(textAt(instruction.getRange()).location);
            break;
        }
        const keyword = instruction.getKeyword();
        if (keyword === 'ARG' && stages.length === 0) {
            for (const property of instruction.getProperties()) {
                const value = property.getValueRange();
                const assigned = property.getValue() !== null;
                globalArgs.push({
                    name: property.getName(),
                    value: value !== null ? textAt(value) : assigned ? textAt(property.getRange()) : null,
                });
            }
        }
        else if (keyword === 'FROM') {
            const stage = stageOf(instruction, textAt);
            if (stage !== null)
                stages.push(stage);
        }
        else {
            const found = hasSources ? sourcesOf(instruction, textAt) : [];
            sources += found.length;
            const stage = stages.at(-1);
            stage?.sources.push(...found);
            if (stage !== undefined && keyword === 'RUN')
                stage.hasRun = true;
            if (stage !== undefined && _sign_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWING */ .A.test(keyword))
                stage.sign = (0,_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .signOf */ .r)(stage.sign, keyword, argumentsOf(instruction));
        }
    }
    const escapeCharacter = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
    return { path, dialect: { escape: escapeCharacter, patterns: true }, globalArgs, stages };
}
function stageOf(from, textAt) {
    const image = from.getArguments()[0];
    if (image === undefined)
        return null;
    // The parser's own getter sees only the first flag.
    const platform = from.getFlags().find((f) => f.getName() === 'platform');
    return {
        name: from.getBuildStage()?.toLowerCase() ?? null,
        image: textAt(image.getRange()),
        platform: platform?.getValue() ?? null,
        sources: [],
        sign: null,
        hasRun: false,
    };
}
function sourcesOf(instruction, textAt) {
    switch (instruction.getKeyword()) {
        case 'COPY': {
            const from = instruction.getFlags().find((f) => f.getName() === 'from');
            const range = from?.getValueRange();
            return range ? [textAt(range)] : [];
        }
        case 'RUN':
            return instruction
                .getFlags()
                .filter((f) => f.getName() === 'mount')
                .flatMap((f) => f.getOptions().filter((o) => o.getName() === 'from'))
                .flatMap((o) => o.getValueRange() ?? [])
                .map(textAt);
        case 'ONBUILD': {
            const trigger = instruction.getTriggerInstruction();
            return trigger === null || trigger.getKeyword() === 'ONBUILD' ? [] : sourcesOf(trigger, textAt);
        }
        default:
            return [];
    }
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


/***/ })

};
