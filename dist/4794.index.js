export const id = 4794;
export const ids = [4794,4156];
export const modules = {

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   q: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(636);
// One comment of a pull request, kept up to date: found by its marker and its author, edited in place (an edit sends
// no mail), never sent where there is nothing to say and never was.

const PER_PAGE = 100;
const MAX_COMMENTS = 3000;
/**
 * @param marker the beginning of the comment's body, which tells it from all others
 * @param body begins with the marker
 * @param unchanged whether a body says the same
 * @param create whether it is sent where there is none yet
 */
async function keepComment(client, number, wish) {
    const { octokit, repository } = client;
    const find = () => findComment(client, number, wish.marker);
    const found = await find();
    if (found === null) {
        if (!wish.create)
            return 'none';
        const parameters = { ...repository, issue_number: number, body: wish.body };
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.createOnce)(() => octokit.rest.issues.createComment(parameters), find);
        return 'created';
    }
    if (wish.unchanged(found.body))
        return 'unchanged';
    await octokit.rest.issues.updateComment({ ...repository, comment_id: found.id, body: wish.body });
    return 'updated';
}
/** Anybody can write the marker: the comment must be the token's own. */
async function findComment(client, number, marker) {
    const { octokit, repository } = client;
    let author = null;
    let listed = 0;
    const parameters = { ...repository, issue_number: number, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters)) {
        for (const { id, body, user } of data) {
            if (!body?.startsWith(marker))
                continue;
            author ??= await ownName(client);
            if (user?.login === author)
                return { id, body };
        }
        listed += data.length;
        if (listed >= MAX_COMMENTS)
            break;
    }
    return null;
}
/** Who the token is. Workflows' own tokens belong to a bot, which is also the answer where the question is refused. */
async function ownName({ octokit }) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch {
        return 'github-actions[bot]';
    }
}


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestChanges: () => (/* binding */ suggestChanges)
});

// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/sticky-comment.js
var sticky_comment = __webpack_require__(4156);
// EXTERNAL MODULE: ./lib/report/help-url.js
var help_url = __webpack_require__(9411);
// EXTERNAL MODULE: ./lib/reporters/support/root-causes.js
var root_causes = __webpack_require__(7137);
// EXTERNAL MODULE: ./lib/reporters/support/words.js
var words = __webpack_require__(4447);
// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
;// CONCATENATED MODULE: ./lib/github/suggestions.js




/** More in one review would be a wall. */
const MAX_SUGGESTIONS = 20;
const MAX_LINE = 500;
/** What is applied with a click must be what is seen: nothing invisible, and nothing that only looks alike. */
const PLAIN = /^[\x20-\x7e\t]+$/;
/**
 * The fixes that change one line, for findings that are new.
 * @param lineOf the text of a line that a comment can stand on, as the pull request has it; undefined for others
 */
function suggestions(report, lineOf) {
    const taken = new Set();
    const written = (0,words/* writtenAt */.nt)(report);
    return (0,root_causes/* rootCauses */.F)(report)
        .flatMap(({ fix, title, ruleId, preexisting }) => {
        const [first] = fix?.edits ?? [];
        if (fix === null || first === undefined || preexisting || !isOnOneLine(fix.edits))
            return [];
        const { path, line } = first;
        const text = lineOf(path, line);
        const key = `${line}:${path}`;
        if (text === undefined || text.length > MAX_LINE || taken.has(key))
            return [];
        // The checked files may be the merge with the base branch, where lines can have moved.
        const old = (edit) => text.slice(edit.column - 1, edit.endColumn - 1);
        if (fix.edits.some((edit) => old(edit) !== written(edit)))
            return [];
        const replacement = applied(text, fix.edits);
        if (!PLAIN.test(replacement) || replacement === text)
            return [];
        taken.add(key);
        const block = (0,text_escape/* fencedCode */.Vl)([replacement], 'suggestion');
        // What cannot be shown as it is cannot be applied as it is.
        if (block[1] !== replacement)
            return [];
        return [
            {
                path,
                line,
                replacement,
                body: [
                    `${(0,text_escape/* escapeForMarkdown */.Uv)(title, 300)} ([${(0,text_escape/* codeSpan */.SS)(ruleId, 60)}](${(0,help_url/* rulePage */.g)(ruleId)})).`,
                    '',
                    ...block,
                ].join('\n'),
            },
        ];
    })
        .slice(0, MAX_SUGGESTIONS);
}
/** A suggestion is applied alone: a fix of several lines would be half applied. */
function isOnOneLine([first, ...others]) {
    return (first !== undefined &&
        first.endLine === first.line &&
        others.every(({ path, line, endLine }) => path === first.path && line === first.line && endLine === first.line));
}
/** The last edit of the line first, so that the columns of the others hold. */
function applied(line, edits) {
    return [...edits]
        .sort((a, b) => b.column - a.column)
        .reduce((text, edit) => text.slice(0, edit.column - 1) + edit.text + text.slice(edit.endColumn - 1), line);
}

;// CONCATENATED MODULE: ./lib/github/suggest.js
// Suggested changes: one review with a comment for each line that a fix rewrites. What has been suggested once, and
// what its author was reported, is not said again.



const PER_PAGE = 100;
const MAX_COMMENTS = 3000;
/** @returns how many changes are suggested now */
async function suggestChanges(client, pull, report, files) {
    const lines = new Map(files.map(({ path, patch }) => [path, linesOf(patch ?? '')]));
    const wanted = suggestions(report, (path, line) => lines.get(path)?.get(line));
    if (wanted.length === 0)
        return 0;
    const known = await markersOf(client, pull);
    const missing = wanted.filter((suggestion) => !known.has(markerOf(suggestion)));
    const [first] = missing;
    if (first === undefined)
        return 0;
    const { octokit, repository } = client;
    const review = {
        ...repository,
        pull_number: pull.number,
        commit_id: pull.headSha,
        event: 'COMMENT',
        body: 'wincompat suggests this change.',
        comments: missing.map((suggestion) => ({
            path: suggestion.path,
            line: suggestion.line,
            side: 'RIGHT',
            body: `${markerOf(suggestion)}\n${suggestion.body}`,
        })),
    };
    await (0,github_client.createOnce)(() => octokit.rest.pulls.createReview(review), async () => ((await markersOf(client, pull)).has(markerOf(first)) ? first : null));
    return missing.length;
}
/** The lines of a file's new text that its patch shows: only on these can a comment stand. */
function linesOf(patch) {
    const lines = new Map();
    let next = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(text);
        if (hunk !== null)
            next = Number(hunk[1]);
        else if (text.startsWith('+') || text.startsWith(' '))
            lines.set(next++, text.slice(1).replace(/\r$/, ''));
    }
    return lines;
}
function markerOf({ path, replacement }) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256')
        .update(JSON.stringify([path, replacement]))
        .digest('hex')
        .slice(0, 16);
    return `<!-- wincompat suggestion ${hash} -->`;
}
/** What the token itself has suggested before, on any commit of the pull request. */
async function markersOf(client, { number }) {
    const { octokit, repository } = client;
    const markers = new Set();
    let author = null;
    let listed = 0;
    const parameters = { ...repository, pull_number: number, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, parameters)) {
        for (const { body, user } of data) {
            const marker = /^<!-- wincompat suggestion [0-9a-f]{16} -->/.exec(body)?.[0];
            if (marker === undefined)
                continue;
            author ??= await (0,sticky_comment/* ownName */.q)(client);
            if (user?.login === author)
                markers.add(marker);
        }
        listed += data.length;
        if (listed >= MAX_COMMENTS)
            break;
    }
    return markers;
}


/***/ })

};
