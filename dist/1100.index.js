export const id = 1100;
export const ids = [1100,3662];
export const modules = {

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Publisher: () => (/* binding */ Publisher)
});

// EXTERNAL MODULE: ./lib/report/preexisting.js
var preexisting = __webpack_require__(3662);
// EXTERNAL MODULE: ./lib/reporters/markdown.js + 2 modules
var markdown = __webpack_require__(9118);
;// CONCATENATED MODULE: ./lib/github/comment.js

/** GitHub refuses a longer comment as a whole: "Body is too long (maximum is 65536 characters)". */
const MAX_COMMENT = 65_536;
/** @param job whatever tells this job from others that comment on the same pull request */
function comment(report, job, placement = {}) {
    const marker = `<!-- wincompat comment ${digest(job)} `;
    const room = MAX_COMMENT - `${marker}${digest('')} -->\n`.length;
    const { body, footer } = (0,markdown/* markdownParts */.Y)(report, {
        ...placement,
        limit: { most: room, size: (text) => text.length },
    });
    // The last line differs from run to run, and is no reason to edit.
    const start = `${marker}${digest(body)} -->\n`;
    return { marker, body: start + body + footer, unchanged: (other) => other.startsWith(start) };
}
/** Whatever a workflow is called, nothing of it can end the marker. */
function digest(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/github/links.js
/** What lies outside of the repository, e.g. a configuration that the workflow names, has no page there. */
const LEADING_OUT = /^[a-z]:|(?:^|\/)\.{0,2}(?:\/|$)/i;
/** The address of a line at the commit that was checked, null where it has none; undefined where there are no pages. */
function linker({ repository, server, commit, }) {
    if (repository === null || commit === null)
        return undefined;
    const blob = `${server}/${repository.owner}/${repository.repo}/blob/${commit}`;
    return ({ path, line }) => LEADING_OUT.test(path) ? null : `${blob}/${path.split('/').map(encodeSegment).join('/')}#L${line}`;
}
/** Commit and run for a report's last line, as Markdown. */
function footerLinks({ repository, server, commit, run }) {
    return [
        ...(repository !== null && commit !== null
            ? [
                `commit [\`${commit.slice(0, 7)}\`](${server}/${repository.owner}/${repository.repo}/commit/${commit})`,
            ]
            : []),
        ...(run !== null ? [`[this run](${run})`] : []),
    ];
}
/** Also what ends a link in Markdown; a lone surrogate has no encoding and becomes what decoders make of it. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[()!'*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/github/publish.js
// What a run on GitHub says beyond its step: comment, suggested changes, check run. None of it decides the outcome;
// what cannot be done becomes one notice that says what is missing.




/** The API takes 65,535 characters for a check run's summary. */
const MAX_SUMMARY = 65_535;
/** One run's conversation with GitHub. Nothing is loaded or asked before it is needed. */
class Publisher {
    context;
    publishOptions;
    #client = null;
    #files = null;
    #pull;
    #commit;
    /** The commit that no open pull request has at its tip any more. */
    #outdated = null;
    #missing = new Set();
    #problems = new Set();
    constructor(context, publishOptions) {
        this.context = context;
        this.publishOptions = publishOptions;
        this.#pull = context.pull;
        this.#commit = context.commit;
    }
    /** Finds the pull request that a finished run was for, if this run is about one: from here on it is spoken of. */
    async followFinishedRun() {
        const { finishedRun } = this.context;
        if (finishedRun === null)
            return;
        this.#commit = finishedRun.headSha;
        if (!finishedRun.event.startsWith('pull_request'))
            return;
        const { comment, suggest } = this.publishOptions;
        if (comment === 'never' && !suggest)
            return;
        await this.#attempt('pull-requests: write', async (client) => {
            const { pullRequestOf } = await __webpack_require__.e(/* import() */ 3056).then(__webpack_require__.bind(__webpack_require__, 3056));
            this.#pull = await pullRequestOf(client, finishedRun);
            if (this.#pull === null)
                this.#outdated = finishedRun.headSha;
        });
    }
    /** Marks what was there already, by the files of the pull request. The report as it is where they are not known. */
    async compare(report) {
        const pull = this.#pull;
        const { comment, suggest, checkRun } = this.publishOptions;
        const open = report.findings.filter((finding) => finding.suppressed === null);
        if (pull === null || open.length === 0 || (comment === 'never' && !suggest && checkRun === null))
            return report;
        await this.#attempt('pull-requests: write', async (client) => {
            const { changedFiles } = await __webpack_require__.e(/* import() */ 3056).then(__webpack_require__.bind(__webpack_require__, 3056));
            this.#files = await changedFiles(client, pull.number);
        });
        if (this.#files === null || open.some((finding) => finding.preexisting !== undefined))
            return report;
        const changed = new Set(this.#files.map(({ path }) => path));
        return { ...report, findings: (0,preexisting.markUnchanged)(report.findings, changed) };
    }
    /** Comment, suggestions and check run, each on its own. @param failed whether the run fails */
    async publish(report, failed, wholeReport) {
        if (this.#pull !== null)
            await this.#comment(report, this.#pull, failed, wholeReport);
        if (this.#pull !== null)
            await this.#suggest(report, this.#pull);
        await this.#checkRun(report, failed, wholeReport);
    }
    /** What could not be done, in one text; null where all was done. */
    notice() {
        if (this.#outdated !== null) {
            return `No open pull request is at commit ${this.#outdated.slice(0, 7)} any more, so no comment was written: the run for the newest commit comments.`;
        }
        if (this.#missing.size === 0 && this.#problems.size === 0)
            return null;
        const lacking = this.#missing.size === 0
            ? ''
            : ` The token lacks ${[...this.#missing].map((permission) => `'${permission}'`).join(' and ')}: ${this.#remedy()}`;
        const others = [...this.#problems].map((problem) => ` GitHub reports: ${problem}.`).join('');
        return `The pull request does not show the whole report, the job summary does.${lacking}${others}`;
    }
    #remedy() {
        return this.#pull?.readOnly
            ? 'the token of a pull request from a fork or from Dependabot is read-only. See docs/pull-requests.md of wincompat for comments in two steps.'
            : "add it under 'permissions:' of the job.";
    }
    async #comment(report, pull, failed, wholeReport) {
        const mode = this.publishOptions.comment;
        if (mode === 'never')
            return;
        const open = report.findings.filter((finding) => finding.suppressed === null);
        const worthIt = failed || open.some((finding) => !finding.preexisting);
        const link = this.#link();
        const { marker, body, unchanged } = comment(report, this.context.job, {
            ...(link === undefined ? {} : { link }),
            footer: this.#footer(),
            short: mode === 'auto' && open.length === 0,
            wholeReport,
        });
        const create = mode === 'always' || worthIt;
        const say = async (client) => {
            const { keepComment } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(4156)]).then(__webpack_require__.bind(__webpack_require__, 4156));
            await keepComment(client, pull.number, { marker, body, unchanged, create });
        };
        // Where there is nothing to say, a failed comment is not reported.
        await this.#attempt(create ? 'pull-requests: write' : null, say);
    }
    async #suggest(report, pull) {
        const files = this.#files;
        if (!this.publishOptions.suggest || files === null)
            return;
        await this.#attempt('pull-requests: write', async (client) => {
            const { suggestChanges } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(4794)]).then(__webpack_require__.bind(__webpack_require__, 4794));
            await suggestChanges(client, pull, report, files);
        });
    }
    async #checkRun(report, failed, wholeReport) {
        const { checkRun: name } = this.publishOptions;
        const commit = this.#commit;
        if (name === null || commit === null)
            return;
        const link = this.#link();
        const { body, footer } = (0,markdown/* markdownParts */.Y)(report, {
            ...(link === undefined ? {} : { link }),
            footer: this.#footer(),
            wholeReport,
            limit: { most: MAX_SUMMARY, size: (text) => text.length },
        });
        const [headline = ''] = body.split('\n');
        await this.#attempt('checks: write', async (client) => {
            const { keepCheckRun } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(5844)]).then(__webpack_require__.bind(__webpack_require__, 5844));
            await keepCheckRun(client, report, {
                name,
                commit,
                conclusion: failed ? 'failure' : 'success',
                title: headline.replace(/^## \S+ /, '').slice(0, 200),
                summary: body + footer,
                run: this.context.run,
            });
        });
    }
    #link() {
        return linker({ ...this.context, commit: this.#commit });
    }
    #footer() {
        return footerLinks({ ...this.context, commit: this.#commit });
    }
    /** @param permission what it needs, to be named where the token lacks it; null where none is reported */
    async #attempt(permission, act) {
        const { repository } = this.context;
        if (repository === null)
            return;
        const { url, token } = this.publishOptions.api;
        if (token === null) {
            if (permission !== null)
                this.#problems.add("no request was made, since the input 'github-token' is empty");
            return;
        }
        const [{ connect, lacksPermission, reasonOf }, { requestsOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 636)),
            Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(4817)]).then(__webpack_require__.bind(__webpack_require__, 4817)),
        ]);
        try {
            const requests = requestsOf(this.publishOptions.api);
            this.#client ??= connect({ url, token }, repository, requests);
            await act(await this.#client).finally(() => requests.close());
        }
        catch (error) {
            if (permission === null)
                return;
            if (lacksPermission(error))
                this.#missing.add(permission);
            else
                this.#problems.add(reasonOf(error));
        }
    }
}


/***/ }),

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markUnchanged: () => (/* binding */ markUnchanged)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
// Which findings a change can have brought about: those that stand in a file that it touches, or that such a file
// decides. It is files and not lines, since a line that is taken out (a node selector) breaks one that stays.

/** @param changed paths as the report has them */
function markUnchanged(findings, changed) {
    return findings.map((finding) => ({
        ...finding,
        preexisting: finding.ruleId !== _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERNAL_ERROR */ .zR &&
            ![finding, ...finding.related].some(({ path }) => changed.has(path)),
    }));
}


/***/ })

};
