// Kinds of files that name images and are not read. Windows images in them are searched for, so that a report can say
// that they were not checked.

const ENDINGS =
  /\.(?:tf|tfvars|bicep|bicepparam|nomad|hcl|ps1|psm1|psd1|sh|bash|zsh|cmd|bat|md|mdx|rst|adoc|groovy|jenkinsfile|tmpl|tpl|template|j2|jinja|erb|mustache|mk|toml|xml|bzl|bazel|star|csproj|props|targets|env)$/i;
const NAMES =
  /(?:^|\/)(?:jenkinsfile[^/]*|gnumakefile|makefile|tiltfile|earthfile|justfile|vagrantfile|procfile|action\.ya?ml)$/i;

/** Whether a file of this path is of a kind that may name images and is not read. */
export function isOtherKind(path: string): boolean {
  return ENDINGS.test(path) || NAMES.test(path);
}
