export const id = 6935;
export const ids = [6935];
export const modules = {

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDevcontainer: () => (/* binding */ readDevcontainer)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7157);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2155);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8001);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
/* harmony import */ var _ci_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4403);
// Development containers: the image, or the Dockerfile that it is built from.





const readDevcontainer = (file, { budget }) => {
    if (!/"(?:image|build|dockerFile)"/.test(file.text))
        return null;
    const plain = new _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(file.path, withoutComments(file.text));
    const broken = (0,_ci_images_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenYaml */ .p9)(plain, budget);
    if (broken !== null)
        return broken;
    const [settings] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlOf */ .hX)(plain).documents;
    const images = new _ci_images_js__WEBPACK_IMPORTED_MODULE_2__/* .CiImages */ .DW(file, budget);
    const image = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(settings, 'image');
    if (image !== null)
        images.add(image, filled(image.value, images));
    const build = buildOf(file, settings ?? null, images);
    const { builds, ...found } = images.done() ?? (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .noReading */ .G)();
    const reading = { ...found, builds: build === null ? builds : [...builds, build] };
    const { uses, problems } = reading;
    return uses.length + reading.builds.length + problems.length === 0 ? null : reading;
};
function buildOf(file, settings, images) {
    const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(settings, 'build'), 'dockerfile') ?? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(settings, 'dockerFile');
    // Its path starts at this file, whatever the context is.
    const dockerfile = name === null ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveFrom */ .dx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file.path), name);
    if (dockerfile === null)
        return null;
    const args = new Map();
    for (const [key, value] of images.mapping((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(settings, 'build', 'args'))) {
        const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(value);
        if (scalar?.type !== 'scalar')
            continue;
        const { text, unresolved } = filled(scalar.value, images);
        if (!images.goesOn(0))
            break;
        if (unresolved.length > 0)
            continue;
        const message = `the development container sets ${key} here`;
        args.set(key, { text, origins: [{ ...file.location(scalar.start, scalar.end), message, value: text }] });
    }
    const target = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(settings, 'build'), 'target')?.toLowerCase() ?? null;
    return {
        dockerfile,
        args,
        target,
        platform: null,
        contexts: new Map(),
        image: null,
        askedBy: { kind: 'devcontainer' },
    };
}
/** `${localEnv:NAME:default}` has its default; other names have no value here. */
function filled(text, images) {
    return images.fill(text, (of) => (0,_ci_images_js__WEBPACK_IMPORTED_MODULE_2__/* .marksBetween */ .pt)(of, '${', '}'), (name) => {
        const [source, variable, ...rest] = name.split(':');
        const hasDefault = source === 'localEnv' && variable !== undefined && rest.length > 0;
        return hasDefault ? rest.join(':') : null;
    });
}
/** Comments become spaces, so that every offset stays what it is. Strings are left alone. */
function withoutComments(text) {
    const parts = [];
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"') {
            for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++)
                if (text[at] === '\\')
                    at++;
        }
        else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
            const end = commentEnd(text, at);
            parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n\r]/g, ' '));
            kept = end;
            at = end - 1;
        }
    }
    return parts.join('') + text.slice(kept);
}
/** A comment that is never closed takes the rest. */
function commentEnd(text, start) {
    if (text[start + 1] === '*') {
        const close = text.indexOf('*/', start + 2);
        return close < 0 ? text.length : close + 2;
    }
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return end;
}


/***/ })

};
