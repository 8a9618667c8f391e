export function isHelmfile(path: string): boolean {
  return /(?:^|\/)(?:helmfile(?:[-_.][^/]*)?\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)$/i.test(path);
}
