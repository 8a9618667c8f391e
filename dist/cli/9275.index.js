export const id = 9275;
export const ids = [9275];
export const modules = {

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suppress: () => (/* binding */ suppress),
/* harmony export */   unused: () => (/* binding */ unused)
/* harmony export */ });
/**
 * Marks the findings that a suppression covers. One whose last day is over marks nothing, and the finding says so.
 * @param today ISO date
 */
function suppress(findings, suppressions, today) {
    const used = new Map();
    if (suppressions.length === 0)
        return { findings: [...findings], used };
    const near = new Map();
    for (const one of suppressions) {
        if (one.by === 'configuration')
            continue;
        for (const path of new Set([one.location.path, ...(one.elsewhere ?? [])])) {
            const inFile = near.get(path);
            if (inFile === undefined)
                near.set(path, [one]);
            else
                inFile.push(one);
        }
    }
    const configured = suppressions.filter(({ by }) => by === 'configuration');
    const meet = (among, finding) => {
        const covering = among.filter(({ rules, covers }) => (rules.length === 0 || rules.includes(finding.ruleId)) && covers(finding));
        for (const one of covering)
            used.set(one, (used.get(one) ?? new Set()).add(finding.ruleId));
        const active = covering.find(({ until }) => until === null || today <= until);
        return { active, over: covering[0] };
    };
    // An entry of the configuration covers a file as a whole: thousands of findings there meet the same ones.
    const meetConfigured = oncePerPathAndRule((finding) => meet(configured, finding));
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null)
            return finding;
        const met = meet(near.get(finding.path) ?? [], finding);
        const other = meetConfigured(finding);
        const active = met.active ?? other.active;
        if (active !== undefined) {
            return { ...finding, suppressed: { by: active.by, reason: active.reason } };
        }
        const over = met.over ?? other.over;
        return over === undefined ? finding : expired(finding, over);
    });
    return { findings: marked, used };
}
function oncePerPathAndRule(meet) {
    const known = new Map();
    return (finding) => {
        const key = `${finding.ruleId} ${finding.path}`;
        const met = known.get(key) ?? meet(finding);
        known.set(key, met);
        return met;
    };
}
function expired(finding, { by, until, location }) {
    const what = by === 'configuration' ? 'entry of the configuration' : by;
    return {
        ...finding,
        problem: `${finding.problem} It was suppressed by ${location.path}:${location.line}, and that expired on ${until}.`,
        related: [...finding.related, { ...location, message: `this ${what} suppressed it until ${until}` }],
    };
}
/**
 * The suppressions that no finding needs.
 * @param couldFind whether this run could have found what a rule looks for
 */
function unused(suppressions, used, couldFind) {
    return suppressions.flatMap((one) => {
        const met = used.get(one) ?? new Set();
        const idle = one.rules.filter((id) => !met.has(id) && couldFind(id));
        const needed = one.rules.length === 0 ? met.size > 0 : idle.length === 0;
        return needed ? [] : [{ location: one.location, text: one.text, by: one.by, idle, wrong: null }];
    });
}


/***/ })

};
