export const id = 1263;
export const ids = [1263];
export const modules = {

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ processRuns),
/* harmony export */   _: () => (/* binding */ oldestImageFor)
/* harmony export */ });
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.
/** Long-term releases since the ABI between kernel and containers is stable. A future one is added here. */
const STABLE_ABI_RELEASES = [20348, 26100];
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    const [first] = STABLE_ABI_RELEASES;
    if (hostBuild < first)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[generation - 1] ?? first;
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   ar: () => (/* binding */ clientWithBuild),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _process_isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5321);


/** Every known release, servers first, the newest server first. Sources stand in catalogue.json. */
const releases = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8;
/** The release with a build. Builds that server and client share give the server, unless the client is asked for. */
function releaseOf(build, client = false) {
    const same = releases.filter((r) => r.build === build);
    return same.find((r) => (r.kind === 'client') === client) ?? same[0];
}
/** From here on clients are Windows 11; who still declares an older build means the server. */
const FIRST_WINDOWS_11 = 22000;
/** The client that has a server's build, so that the build alone does not tell which it is: Windows 11, version 24H2. */
function clientWithBuild(build) {
    const same = releases.filter((r) => r.build === build && build >= FIRST_WINDOWS_11);
    return same.some((r) => r.kind === 'server') ? same.find((r) => r.kind === 'client') : undefined;
}
/** The release's name; a build that no release has is named by its number. */
function releaseName(build, client = false) {
    return releaseOf(build, client)?.name ?? `Windows build ${build}`;
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = (0,_process_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .oldestImageFor */ ._)(hostBuild);
    return releases.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ }),

/***/ 1281:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"D8":[{"name":"Windows Server 2025","build":26100,"kind":"server","channel":"LTSC","ids":["24H2"],"tags":["ltsc2025"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2029-10-09","extendedEnd":"2034-10-10","source":"lifecycle"},{"name":"Windows Server, version 23H2","build":25398,"kind":"server","channel":"AC","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":"2025-04-24","extendedEnd":"2025-10-24","source":"windows-server"},{"name":"Windows Server 2022","build":20348,"kind":"server","channel":"LTSC","ids":["21H2"],"tags":["ltsc2022"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2026-10-13","extendedEnd":"2031-10-14","source":"lifecycle"},{"name":"Windows Server, version 20H2","build":19042,"kind":"server","channel":"SAC","ids":["20H2","2009"],"tags":["20H2","2009"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2022-08-09","source":"lifecycle"},{"name":"Windows Server, version 2004","build":19041,"kind":"server","channel":"SAC","ids":["2004"],"tags":["2004"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-12-14","source":"lifecycle"},{"name":"Windows Server, version 1909","build":18363,"kind":"server","channel":"SAC","ids":["1909"],"tags":["1909"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-05-11","source":"lifecycle"},{"name":"Windows Server, version 1903","build":18362,"kind":"server","channel":"SAC","ids":["1903"],"tags":["1903"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2020-12-08","source":"lifecycle"},{"name":"Windows Server 2019","build":17763,"kind":"server","channel":"LTSC","ids":["1809"],"tags":["ltsc2019","1809"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":"2024-01-09","extendedEnd":"2029-01-09","source":"lifecycle"},{"name":"Windows Server, version 1803","build":17134,"kind":"server","channel":"SAC","ids":["1803"],"tags":["1803"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-11-12","source":"lifecycle"},{"name":"Windows Server, version 1709","build":16299,"kind":"server","channel":"SAC","ids":["1709"],"tags":["1709"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-04-09","source":"lifecycle"},{"name":"Windows Server 2016","build":14393,"kind":"server","channel":"LTSC","ids":["1607"],"tags":["ltsc2016","sac2016"],"images":["servercore","nanoserver"],"mainstreamEnd":"2022-01-11","extendedEnd":"2027-01-11","imageEnds":{"nanoserver":"2018-10-09"},"source":"lifecycle"},{"name":"Windows 10, version 1507","build":10240,"kind":"client","channel":"client","ids":["1507"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1511","build":10586,"kind":"client","channel":"client","ids":["1511"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1607","build":14393,"kind":"client","channel":"client","ids":["1607"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1703","build":15063,"kind":"client","channel":"client","ids":["1703"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1709","build":16299,"kind":"client","channel":"client","ids":["1709"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1803","build":17134,"kind":"client","channel":"client","ids":["1803"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1809","build":17763,"kind":"client","channel":"client","ids":["1809"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1903","build":18362,"kind":"client","channel":"client","ids":["1903"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1909","build":18363,"kind":"client","channel":"client","ids":["1909"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 2004","build":19041,"kind":"client","channel":"client","ids":["2004"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 20H2","build":19042,"kind":"client","channel":"client","ids":["20H2","2009"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H1","build":19043,"kind":"client","channel":"client","ids":["21H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H2","build":19044,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 22H2","build":19045,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 21H2","build":22000,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 22H2","build":22621,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 23H2","build":22631,"kind":"client","channel":"client","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 11, version 24H2","build":26100,"kind":"client","channel":"client","ids":["24H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 25H2","build":26200,"kind":"client","channel":"client","ids":["25H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"runner-images"},{"name":"Windows 11, version 26H1","build":28000,"kind":"client","channel":"client","ids":["26H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"}],"ZW":[{"version":"10.0.14393.1770","kb":"KB4041691","date":null},{"version":"10.0.14393.1914","kb":"KB4051033","date":null},{"version":"10.0.14393.1944","kb":"KB4053579","date":null},{"version":"10.0.17763.437","kb":"KB4493509","date":null},{"version":"10.0.17763.1040","kb":"KB4546852","date":"2020-02-18"},{"version":"10.0.17763.1879","kb":"KB5001342","date":"2021-04-14"},{"version":"10.0.17763.1911","kb":"KB5001384","date":"2021-04-23"},{"version":"10.0.17763.1935","kb":"KB5003171","date":"2021-05-13"},{"version":"10.0.17763.1971","kb":"KB5003217","date":"2021-05-21"},{"version":"10.0.17763.1999","kb":"KB5003646","date":"2021-06-09"},{"version":"10.0.17763.2061","kb":"KB5004244","date":"2021-07-14"},{"version":"10.0.17763.2114","kb":"KB5005030","date":"2021-08-11"},{"version":"10.0.17763.2183","kb":"KB5005568","date":"2021-09-15"},{"version":"10.0.17763.2213","kb":"KB5005625","date":"2021-09-22"},{"version":"10.0.17763.2237","kb":"KB5006672","date":"2021-10-14"},{"version":"10.0.17763.2300","kb":"KB5007206","date":"2021-11-10"},{"version":"10.0.17763.2366","kb":"KB5008218","date":"2021-12-15"},{"version":"10.0.17763.2565","kb":"KB5010351","date":"2022-02-11"},{"version":"10.0.17763.2686","kb":"KB5011503","date":"2022-03-09"},{"version":"10.0.17763.2803","kb":"KB5012647","date":"2022-04-13"},{"version":"10.0.17763.2928","kb":"KB5013941","date":"2022-05-11"},{"version":"10.0.17763.3046","kb":"KB5014692","date":"2022-06-15"},{"version":"10.0.17763.3165","kb":"KB5015811","date":"2022-07-13"},{"version":"10.0.17763.3232","kb":"KB5015880","date":"2022-07-22"},{"version":"10.0.17763.3287","kb":"KB5016623","date":"2022-08-10"},{"version":"10.0.17763.3406","kb":"KB5017315","date":"2022-09-13"},{"version":"10.0.17763.3532","kb":"KB5018419","date":"2022-10-12"},{"version":"10.0.17763.3534","kb":"KB5020438","date":"2022-10-19"},{"version":"10.0.17763.3650","kb":"KB5019966","date":"2022-11-10"},{"version":"10.0.17763.3770","kb":"KB5021237","date":"2022-12-14"},{"version":"10.0.17763.3887","kb":"KB5022286","date":"2023-01-11"},{"version":"10.0.17763.4010","kb":"KB5022840","date":"2023-02-16"},{"version":"10.0.17763.4131","kb":"KB5023702","date":"2023-03-15"},{"version":"10.0.17763.4252","kb":"KB5025229","date":"2023-04-12"},{"version":"10.0.17763.4377","kb":"KB5026362","date":"2023-05-10"},{"version":"10.0.17763.4499","kb":"KB5027222","date":"2023-06-14"},{"version":"10.0.17763.4645","kb":"KB5028168","date":"2023-07-12"},{"version":"10.0.17763.4737","kb":"KB5029247","date":"2023-08-08"},{"version":"10.0.17763.4851","kb":"KB5030214","date":"2023-09-14"},{"version":"10.0.17763.4974","kb":"KB5031361","date":"2023-10-11"},{"version":"10.0.17763.5122","kb":"KB5032196","date":"2023-11-15"},{"version":"10.0.17763.5206","kb":"KB5033371","date":"2023-12-13"},{"version":"10.0.17763.5329","kb":"KB5034127","date":"2024-01-10"},{"version":"10.0.17763.5458","kb":"KB5034768","date":"2024-02-18"},{"version":"10.0.17763.5576","kb":"KB5035849","date":"2024-03-16"},{"version":"10.0.17763.5696","kb":"KB5036896","date":"2024-04-10"},{"version":"10.0.17763.5820","kb":"KB5037765","date":"2024-05-16"},{"version":"10.0.17763.5936","kb":"KB5039217","date":"2024-06-12"},{"version":"10.0.17763.6054","kb":"KB5040430","date":"2024-07-16"},{"version":"10.0.17763.6189","kb":"KB5041578","date":"2024-08-14"},{"version":"10.0.17763.6293","kb":"KB5043050","date":"2024-09-11"},{"version":"10.0.17763.6414","kb":"KB5044277","date":"2024-10-10"},{"version":"10.0.17763.6532","kb":"KB5046615","date":"2024-11-14"},{"version":"10.0.17763.6659","kb":"KB5048661","date":"2024-12-18"},{"version":"10.0.17763.6775","kb":"KB5050008","date":"2025-01-17"},{"version":"10.0.17763.6893","kb":"KB5052000","date":"2025-02-14"},{"version":"10.0.17763.7009","kb":"KB5053596","date":"2025-03-16"},{"version":"10.0.17763.7240","kb":"KB5058922","date":"2025-04-16"},{"version":"10.0.17763.7314","kb":"KB5058392","date":"2025-05-18"},{"version":"10.0.17763.7434","kb":"KB5060531","date":"2025-06-15"},{"version":"10.0.17763.7558","kb":"KB5062557","date":"2025-07-14"},{"version":"10.0.17763.7678","kb":"KB5063877","date":"2025-08-23"},{"version":"10.0.17763.7792","kb":"KB5065428","date":"2025-09-10"},{"version":"10.0.17763.7922","kb":"KB5070883","date":"2025-10-27"},{"version":"10.0.17763.8027","kb":"KB5068791","date":"2025-11-16"},{"version":"10.0.17763.8146","kb":"KB5071544","date":"2025-12-12"},{"version":"10.0.17763.8276","kb":"KB5073723","date":"2026-01-20"},{"version":"10.0.17763.8389","kb":"KB5075904","date":"2026-02-10"},{"version":"10.0.20348.587","kb":"KB5011497","date":"2022-03-22"},{"version":"10.0.20348.643","kb":"KB5012604","date":"2022-04-13"},{"version":"10.0.20348.681","kb":"KB5012637","date":"2022-04-26"},{"version":"10.0.20348.707","kb":"KB5013944","date":"2022-05-11"},{"version":"10.0.20348.768","kb":"KB5014678","date":"2022-06-15"},{"version":"10.0.20348.825","kb":"KB5015827","date":"2022-07-13"},{"version":"10.0.20348.859","kb":"KB5015879","date":"2022-07-22"},{"version":"10.0.20348.887","kb":"KB5016627","date":"2022-08-10"},{"version":"10.0.20348.1006","kb":"KB5017316","date":"2022-09-13"},{"version":"10.0.20348.1129","kb":"KB5018421","date":"2022-10-12"},{"version":"10.0.20348.1131","kb":"KB5020436","date":"2022-10-19"},{"version":"10.0.20348.1194","kb":"KB5018485","date":"2022-10-26"},{"version":"10.0.20348.1249","kb":"KB5019081","date":"2022-11-10"},{"version":"10.0.20348.1366","kb":"KB5021249","date":"2022-12-14"},{"version":"10.0.20348.1487","kb":"KB5022291","date":"2023-01-11"},{"version":"10.0.20348.1547","kb":"KB5022842","date":"2023-02-16"},{"version":"10.0.20348.1607","kb":"KB5023705","date":"2023-03-15"},{"version":"10.0.20348.1668","kb":"KB5025230","date":"2023-04-12"},{"version":"10.0.20348.1726","kb":"KB5026370","date":"2023-05-10"},{"version":"10.0.20348.1787","kb":"KB5027225","date":"2023-06-14"},{"version":"10.0.20348.1850","kb":"KB5028171","date":"2023-07-12"},{"version":"10.0.20348.1906","kb":"KB5029250","date":"2023-08-08"},{"version":"10.0.20348.1970","kb":"KB5030216","date":"2023-09-14"},{"version":"10.0.20348.2031","kb":"KB5031364","date":"2023-10-11"},{"version":"10.0.20348.2113","kb":"KB5032198","date":"2023-11-15"},{"version":"10.0.20348.2159","kb":"KB5033118","date":"2023-12-13"},{"version":"10.0.20348.2227","kb":"KB5034129","date":"2024-01-10"},{"version":"10.0.20348.2322","kb":"KB5034770","date":"2024-02-18"},{"version":"10.0.20348.2340","kb":"KB5035857","date":"2024-03-16"},{"version":"10.0.20348.2402","kb":"KB5036909","date":"2024-04-10"},{"version":"10.0.20348.2461","kb":"KB5037782","date":"2024-05-16"},{"version":"10.0.20348.2527","kb":"KB5039227","date":"2024-06-12"},{"version":"10.0.20348.2529","kb":"KB5041054","date":"2024-06-21"},{"version":"10.0.20348.2582","kb":"KB5040437","date":"2024-07-16"},{"version":"10.0.20348.2700","kb":"KB5042881","date":"2024-09-11"},{"version":"10.0.20348.2762","kb":"KB5044281","date":"2024-10-09"},{"version":"10.0.20348.2849","kb":"KB5046616","date":"2024-11-14"},{"version":"10.0.20348.2966","kb":"KB5048654","date":"2024-12-18"},{"version":"10.0.20348.3091","kb":"KB5049983","date":"2025-01-17"},{"version":"10.0.20348.3207","kb":"KB5051979","date":"2025-02-14"},{"version":"10.0.20348.3328","kb":"KB5053603","date":"2025-03-14"},{"version":"10.0.20348.3561","kb":"KB5058920","date":"2025-04-16"},{"version":"10.0.20348.3692","kb":"KB5058385","date":"2025-05-18"},{"version":"10.0.20348.3807","kb":"KB5060526","date":"2025-06-15"},{"version":"10.0.20348.3932","kb":"KB5062572","date":"2025-07-14"},{"version":"10.0.20348.4052","kb":"KB5063880","date":"2025-08-23"},{"version":"10.0.20348.4171","kb":"KB5065432","date":"2025-09-10"},{"version":"10.0.20348.4297","kb":"KB5070884","date":"2025-10-27"},{"version":"10.0.20348.4405","kb":"KB5068787","date":"2025-11-16"},{"version":"10.0.20348.4529","kb":"KB5071547","date":"2025-12-12"},{"version":"10.0.20348.4648","kb":"KB5073457","date":"2026-01-20"},{"version":"10.0.20348.4773","kb":"KB5075906","date":"2026-02-10"},{"version":"10.0.20348.4893","kb":"KB5078766","date":"2026-03-11"},{"version":"10.0.20348.5020","kb":"KB5082142","date":"2026-04-15"},{"version":"10.0.20348.5139","kb":"KB5087545","date":"2026-05-13"},{"version":"10.0.20348.5256","kb":"KB5094128","date":"2026-06-10"},{"version":"10.0.20348.5386","kb":"KB5099540","date":"2026-07-15"},{"version":"10.0.25398.830","kb":"KB5036910","date":"2024-04-11"},{"version":"10.0.25398.887","kb":"KB5037781","date":"2024-05-16"},{"version":"10.0.25398.950","kb":"KB5039236","date":"2024-06-12"},{"version":"10.0.25398.1009","kb":"KB5040438","date":"2024-07-16"},{"version":"10.0.25398.1085","kb":"KB5041573","date":"2024-08-14"},{"version":"10.0.25398.1128","kb":"KB5043055","date":"2024-09-11"},{"version":"10.0.25398.1189","kb":"KB5044288","date":"2024-10-09"},{"version":"10.0.25398.1251","kb":"KB5046618","date":"2024-11-14"},{"version":"10.0.25398.1308","kb":"KB5048653","date":"2024-12-18"},{"version":"10.0.25398.1369","kb":"KB5049984","date":"2025-01-17"},{"version":"10.0.25398.1425","kb":"KB5051980","date":"2025-02-14"},{"version":"10.0.25398.1486","kb":"KB5053599","date":"2025-03-14"},{"version":"10.0.25398.1551","kb":"KB5055527","date":"2025-04-16"},{"version":"10.0.25398.1611","kb":"KB5058384","date":"2025-05-18"},{"version":"10.0.25398.1665","kb":"KB5060118","date":"2025-06-15"},{"version":"10.0.25398.1732","kb":"KB5062570","date":"2025-07-14"},{"version":"10.0.25398.1791","kb":"KB5063899","date":"2025-08-23"},{"version":"10.0.25398.1849","kb":"KB5065425","date":"2025-09-10"},{"version":"10.0.25398.1916","kb":"KB5070879","date":"2025-10-27"},{"version":"10.0.25398.1965","kb":"KB5068779","date":"2025-11-16"},{"version":"10.0.25398.2025","kb":"KB5071542","date":"2025-12-12"},{"version":"10.0.25398.2092","kb":"KB5073450","date":"2026-01-20"},{"version":"10.0.25398.2149","kb":"KB5075897","date":"2026-02-10"},{"version":"10.0.25398.2207","kb":"KB5078734","date":"2026-03-11"},{"version":"10.0.25398.2274","kb":"KB5082060","date":"2026-04-15"},{"version":"10.0.25398.2330","kb":"KB5087541","date":"2026-05-13"},{"version":"10.0.26100.4061","kb":"KB5058411","date":"2025-05-18"},{"version":"10.0.26100.4349","kb":"KB5060842","date":"2025-06-15"},{"version":"10.0.26100.4656","kb":"KB5064489","date":"2025-07-14"},{"version":"10.0.26100.4946","kb":"KB5063878","date":"2025-08-23"},{"version":"10.0.26100.6584","kb":"KB5065426","date":"2025-09-10"},{"version":"10.0.26100.6905","kb":"KB5070881","date":"2025-10-27"},{"version":"10.0.26100.7171","kb":"KB5068861","date":"2025-11-16"},{"version":"10.0.26100.7462","kb":"KB5072033","date":"2025-12-12"},{"version":"10.0.26100.32230","kb":"KB5073379","date":"2026-01-20"},{"version":"10.0.26100.32370","kb":"KB5075899","date":"2026-02-10"},{"version":"10.0.26100.32522","kb":"KB5078740","date":"2026-03-11"},{"version":"10.0.26100.32690","kb":"KB5082063","date":"2026-04-15"},{"version":"10.0.26100.32860","kb":"KB5087539","date":"2026-05-13"},{"version":"10.0.26100.32995","kb":"KB5094125","date":"2026-06-10"},{"version":"10.0.26100.33158","kb":"KB5099536","date":"2026-07-15"},{"version":"10.0.26100.33296","kb":"KB5120233","date":"2026-08-12"}]}');

/***/ })

};
