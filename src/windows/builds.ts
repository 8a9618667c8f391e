// The build numbers that code distinguishes, by the names of their releases. All that is known of a release is in
// catalogue.json; a test keeps build numbers out of other code.

/** Windows 10, version 1507: nothing older runs containers. */
export const WINDOWS_10_1507 = 10240;
export const WINDOWS_SERVER_2016 = 14393;
/** Windows 10, version 1809, has the same build. */
export const WINDOWS_SERVER_2019 = 17763;
export const WINDOWS_SERVER_2022 = 20348;
/** Clients of this build and later are Windows 11. */
export const WINDOWS_11_21H2 = 22000;
export const WINDOWS_11_23H2 = 22631;
/** Windows Server, version 23H2 (Annual Channel). */
export const WINDOWS_SERVER_23H2 = 25398;
/** Windows 11, version 24H2, has the same build. */
export const WINDOWS_SERVER_2025 = 26100;
export const WINDOWS_11_25H2 = 26200;
