export const id = 4156;
export const ids = [4156];
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


/***/ })

};
