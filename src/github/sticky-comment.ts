// One comment of a pull request, kept up to date: found by its marker and its author, edited in place (an edit sends
// no mail), never sent where there is nothing to say and never was.

import { type Client, createOnce } from './client.js';

interface Comment {
  id: number;
  body: string;
}

const PER_PAGE = 100;
const MAX_COMMENTS = 3000;

/**
 * @param marker the beginning of the comment's body, which tells it from all others
 * @param body begins with the marker
 * @param unchanged whether a body says the same
 * @param create whether it is sent where there is none yet
 */
export async function keepComment(
  client: Client,
  number: number,
  wish: { marker: string; body: string; unchanged(body: string): boolean; create: boolean },
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const { octokit, repository } = client;
  const find = (): Promise<Comment | null> => findComment(client, number, wish.marker);
  const found = await find();
  if (found === null) {
    if (!wish.create) return 'none';
    const parameters = { ...repository, issue_number: number, body: wish.body };
    await createOnce(() => octokit.rest.issues.createComment(parameters), find);
    return 'created';
  }
  if (wish.unchanged(found.body)) return 'unchanged';
  await octokit.rest.issues.updateComment({ ...repository, comment_id: found.id, body: wish.body });
  return 'updated';
}

/** Anybody can write the marker: the comment must be the token's own. */
async function findComment(client: Client, number: number, marker: string): Promise<Comment | null> {
  const { octokit, repository } = client;
  let author: string | null = null;
  let listed = 0;
  const parameters = { ...repository, issue_number: number, per_page: PER_PAGE };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters)) {
    for (const { id, body, user } of data) {
      if (!body?.startsWith(marker)) continue;
      author ??= await ownName(client);
      if (user?.login === author) return { id, body };
    }
    listed += data.length;
    if (listed >= MAX_COMMENTS) break;
  }
  return null;
}

/** Who the token is. Workflows' own tokens belong to a bot, which is also the answer where the question is refused. */
export async function ownName({ octokit }: Client): Promise<string> {
  try {
    const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return answer.viewer.login;
  } catch {
    return 'github-actions[bot]';
  }
}
