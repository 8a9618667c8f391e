export const id = 5373;
export const ids = [5373];
export const modules = {

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4544);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9015);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2837);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6358);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8944);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7301);
// `wincompat rules`: what can be found, and the page of one rule.










const HELP = `Usage: wincompat rules [ID] [--format text|json]

  ID       print the page of this rule: examples, and how to fix and suppress it;
           without it: every rule with its level and summary

Exit: 0; 2 for an unknown rule.
`;
const FORMATS = ['text', 'json'];
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .b)(args, { format: { type: 'string' } });
    const format = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('--format', values.format ?? 'text', FORMATS);
    const [id, ...others] = positionals;
    if (others.length > 0)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('rules: name one rule, or none for the list of them.');
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Zk)(id === undefined ? listOf(format) : pageOf(id, format));
    return _usage_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.clean;
}
function listOf(format) {
    const list = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules]
        .map(({ id, level, summary }) => ({ id, level, summary }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === 'json')
        return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeForJson */ .Xy)(JSON.stringify(list, null, 2))}\n`;
    const width = Math.max(...list.map(({ id }) => id.length));
    return list
        .map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${summary}\n`)
        .join('');
}
function pageOf(id, format) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.find((one) => one.id === id);
    if (rule === undefined) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`rules: ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_9__/* .unexpected */ .os)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map((one) => one.id))}`);
    }
    const page = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pages(), `${id}.md`), 'utf8');
    const { level, summary } = rule;
    return format === 'json'
        ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeForJson */ .Xy)(JSON.stringify({ id, level, summary, page }, null, 2))}\n`
        : page;
}
/** The bundle has the pages beside it (scripts/bundle.mjs); what tsc wrote reads those of the repository. */
function pages() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'rules');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', '..', 'docs', 'rules');
}


/***/ })

};
