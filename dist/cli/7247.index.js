export const id = 7247;
export const ids = [7247];
export const modules = {

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerfile: () => (/* binding */ readDockerfile),
/* harmony export */   readInlineDockerfile: () => (/* binding */ readInlineDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7157);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8001);
/* harmony import */ var _windows_signs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8703);
// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.




/** Null for a file without a FROM: a part that a template engine puts into others. */
const readDockerfile = (file, { budget }) => /^[ \t]*FROM[ \t]/im.test(file.text) ? readAs(file, file.path, budget) : null;
/** Arguments before the first FROM, stages, and sources of files: each is resolved in each way to build the file. */
const MAX_INSTRUCTIONS = 2_000;
/** Flags one behind the other: the parser takes a time for them that grows with the square of their number. */
const MAX_FLAGS = 1_000;
/** The parser looks at each character several times, and makes objects of words. */
const STEPS_PER_CHARACTER = 4;
function readAs(file, path, budget) {
    const reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)();
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
    const { dockerfiles, problems } = readAs(new _text_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(file.path, scalar.value), path, budget);
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
        if (globalArgs.length + stages.length + sources > MAX_INSTRUCTIONS) {
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
            if (stage !== undefined && SHOWING.test(keyword))
                stage.sign = signOf(stage.sign, keyword, argumentsOf(instruction));
        }
    }
    const escapeCharacter = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
    return { path, dialect: { escape: escapeCharacter, patterns: true }, globalArgs, stages };
}
/** Instructions whose text shows for which system they are. */
const SHOWING = /^(?:RUN|SHELL|ENTRYPOINT|CMD|WORKDIR|USER|COPY|ADD|VOLUME)$/;
/** Comments between the lines of an instruction. */
const COMMENT_LINE = /^[ \t]*#.*$/gm;
/** What is run on Linux decides: it can build for Windows, and have paths of Windows. */
function signOf(known, keyword, written) {
    if (known?.os === 'linux')
        return known;
    const text = written.includes('#') ? written.replace(COMMENT_LINE, '') : written;
    const linux = (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .linuxSignIn */ .HK)(text);
    if (linux !== null)
        return { os: 'linux', text: linux };
    const windows = known === null ? ((0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsSignIn */ .EP)(text) ?? programOf(keyword, text)) : null;
    return windows === null ? known : { os: 'windows', text: windows };
}
function programOf(keyword, text) {
    return keyword === 'ENTRYPOINT' || keyword === 'CMD' ? (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsProgramIn */ .Tt)(text) : null;
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


/***/ })

};
