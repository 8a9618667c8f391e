export const id = 784;
export const ids = [784];
export const modules = {

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerfile: () => (/* binding */ readDockerfile),
/* harmony export */   readInlineDockerfile: () => (/* binding */ readInlineDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8001);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);
// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.



/** Null for a file without a FROM: a part that a template engine puts into others. */
const readDockerfile = (file) => /^[ \t]*FROM[ \t]/im.test(file.text) ? readAs(file, file.path) : null;
/** Nobody writes more arguments before the first FROM, stages, or sources of files by hand. */
const MAX_INSTRUCTIONS = 2_000;
function readAs(file, path) {
    const reading = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .noReading */ .G)();
    reading.dockerfiles.push(parse(file, path, (location) => {
        const message = `more than ${MAX_INSTRUCTIONS} arguments, stages and images that files are copied from`;
        reading.problems.push({ location, message });
    }));
    return reading;
}
/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 */
function readInlineDockerfile(file, scalar, path) {
    const { line, column } = file.location(scalar.start, scalar.start);
    const block = file.text.slice(file.lineStart(line - 1), scalar.end);
    // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
    const indent = /^[ ]*/.exec(block)[0].length || column - 1;
    const outside = (at) => ({
        path: file.path,
        line: at.line + line - 1,
        column: at.column + indent,
        endLine: at.endLine + line - 1,
        endColumn: at.endColumn + indent,
    });
    const { dockerfiles, problems } = readAs(new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(file.path, scalar.value), path);
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
    const textAt = (range) => {
        const start = file.lineStart(range.start.line) + range.start.character;
        const end = file.lineStart(range.end.line) + range.end.character;
        return { raw: file.text.slice(start, end), location: file.location(start, end) };
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
