// How registries differ, a row each: what they ask for, where their token service is, how a login looks, where their
// blobs are. From their documentation, and from what they answer to anybody.

export type Login =
  | { username: string; password: string }
  /** Changed for a token by POST. */
  | { identitytoken: string }
  /** Sent as it is. */
  | { registrytoken: string };

export interface Dialect {
  name: string;
  registry: string;
  repository: string;
  /** The challenge; null for a registry that never asks. `{repository}` stands for the one that is asked for. */
  challenge: string | null;
  /** The token service, where the challenge is for a token, with what it wants to see as `service`. */
  token?: { url: string; service: string | null; field?: 'token' | 'access_token' | 'both' };
  /** Whether everybody may pull. */
  open: boolean;
  login: Login;
  /** Where blobs are redirected to: a store that refuses a request with a login. */
  store?: string;
  /** Where all is redirected to: another registry. */
  moved?: string;
  /** Leaves `Docker-Content-Digest` out. */
  noDigest?: true;
  /** What the configuration must say of it beside `allow`. */
  realms?: string[];
}

const bearer = (realm: string, service: string | null, scope: string | null = '{repository}') =>
  [
    `Bearer realm="${realm}"`,
    ...(service === null ? [] : [`service="${service}"`]),
    ...(scope === null ? [] : [`scope="repository:${scope}:pull"`]),
  ].join(',');
const alice = { username: 'alice', password: 's3cret: with spaces' };

export const DIALECTS: Dialect[] = [
  {
    name: 'Docker Hub',
    registry: 'docker.io',
    repository: 'contoso/web',
    challenge: bearer('https://auth.docker.io/token', 'registry.docker.io'),
    token: { url: 'https://auth.docker.io/token', service: 'registry.docker.io', field: 'both' },
    open: true,
    login: alice,
    store: 'production.cloudflare.docker.com',
  },
  {
    name: 'Microsoft Artifact Registry',
    registry: 'mcr.microsoft.com',
    repository: 'windows/servercore',
    challenge: null,
    open: true,
    login: alice,
    store: 'eastus.data.mcr.microsoft.com',
  },
  {
    name: 'GitHub Container Registry',
    registry: 'ghcr.io',
    repository: 'contoso/web',
    challenge: bearer('https://ghcr.io/token', 'ghcr.io', 'user/image'),
    token: { url: 'https://ghcr.io/token', service: 'ghcr.io' },
    open: true,
    login: { username: 'USERNAME', password: 'ghp_abc' },
    store: 'pkg-containers.githubusercontent.com',
  },
  {
    name: 'Azure Container Registry, password',
    registry: 'contoso.azurecr.io',
    repository: 'web',
    challenge: bearer('https://contoso.azurecr.io/oauth2/token', 'contoso.azurecr.io'),
    token: {
      url: 'https://contoso.azurecr.io/oauth2/token',
      service: 'contoso.azurecr.io',
      field: 'access_token',
    },
    open: false,
    login: { username: '00000000-0000-0000-0000-000000000000', password: 'p' },
    store: 'weurman3.blob.core.windows.net',
  },
  {
    name: 'Azure Container Registry, identity token',
    registry: 'fabrikam.azurecr.io',
    repository: 'team/web',
    challenge: bearer('https://fabrikam.azurecr.io/oauth2/token', 'fabrikam.azurecr.io'),
    token: {
      url: 'https://fabrikam.azurecr.io/oauth2/token',
      service: 'fabrikam.azurecr.io',
      field: 'access_token',
    },
    open: false,
    login: { identitytoken: 'REFRESH' },
    store: 'weurman3.blob.core.windows.net',
  },
  {
    name: 'Azure Container Registry, anonymous pull',
    registry: 'adatum.azurecr.io',
    repository: 'web',
    challenge: bearer('https://adatum.azurecr.io/oauth2/token', 'adatum.azurecr.io'),
    token: {
      url: 'https://adatum.azurecr.io/oauth2/token',
      service: 'adatum.azurecr.io',
      field: 'access_token',
    },
    open: true,
    login: { identitytoken: 'REFRESH' },
  },
  {
    name: 'Amazon ECR',
    registry: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    repository: 'web',
    challenge:
      'Basic realm="https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com"',
    open: false,
    login: { username: 'AWS', password: 'eyJwYXlsb2FkIjoi' },
    store: 'prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com',
    noDigest: true,
  },
  {
    name: 'Amazon ECR Public',
    registry: 'public.ecr.aws',
    repository: 'contoso/web',
    challenge: 'Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="aws"',
    token: { url: 'https://public.ecr.aws/token/', service: 'public.ecr.aws' },
    open: true,
    login: { username: 'AWS', password: 'eyJ' },
    store: 'd5l0dvt14r5h8.cloudfront.net',
  },
  {
    name: 'Quay',
    registry: 'quay.io',
    repository: 'contoso/web',
    challenge: bearer('https://quay.io/v2/auth', 'quay.io'),
    token: { url: 'https://quay.io/v2/auth', service: 'quay.io' },
    open: true,
    login: { username: 'contoso+robot', password: 'R0B0T' },
    store: 'cdn03.quay.io',
  },
  {
    name: 'GitLab.com',
    registry: 'registry.gitlab.com',
    repository: 'contoso/app/web',
    challenge: bearer('https://gitlab.com/jwt/auth', 'container_registry'),
    token: { url: 'https://gitlab.com/jwt/auth', service: 'container_registry' },
    open: true,
    login: { username: 'gitlab-ci-token', password: 'job' },
    store: 'cdn.registry.gitlab-static.net',
  },
  {
    name: 'GitLab, self-managed, on one host',
    registry: 'gitlab.corp.example:5050',
    repository: 'team/web',
    challenge: bearer('https://gitlab.corp.example/jwt/auth', 'container_registry'),
    token: { url: 'https://gitlab.corp.example/jwt/auth', service: 'container_registry' },
    open: false,
    login: alice,
    realms: ['gitlab.corp.example:5050=gitlab.corp.example'],
  },
  {
    name: 'GitLab, self-managed, registry on its own host',
    registry: 'registry.corp.example',
    repository: 'team/web',
    challenge: bearer('https://gitlab.corp.example:8443/jwt/auth', 'container_registry'),
    token: { url: 'https://gitlab.corp.example:8443/jwt/auth', service: 'container_registry' },
    open: false,
    login: alice,
    realms: ['registry.corp.example=gitlab.corp.example:8443'],
  },
  {
    name: 'Harbor, robot account',
    registry: 'harbor.corp.example',
    repository: 'library/web',
    challenge: bearer('https://harbor.corp.example/service/token', 'harbor-registry'),
    token: { url: 'https://harbor.corp.example/service/token', service: 'harbor-registry' },
    open: true,
    login: { username: 'robot$ci', password: 'R' },
  },
  {
    name: 'Artifactory, token service of each repository key',
    registry: 'artifactory.corp.example',
    repository: 'docker-remote/web',
    challenge: bearer(
      'https://artifactory.corp.example/artifactory/api/docker/docker-remote/v2/token',
      'artifactory.corp.example',
    ),
    token: {
      url: 'https://artifactory.corp.example/artifactory/api/docker/docker-remote/v2/token',
      service: 'artifactory.corp.example',
      field: 'both',
    },
    open: false,
    login: alice,
  },
  {
    name: 'Artifactory, basic',
    registry: 'docker.jfrog.corp.example',
    repository: 'web',
    challenge: 'Basic realm="Artifactory Realm"',
    open: false,
    login: alice,
  },
  {
    name: 'Nexus',
    registry: 'nexus.corp.example:8083',
    repository: 'web',
    challenge: 'BASIC realm="Sonatype Nexus Repository Manager"',
    open: false,
    login: alice,
  },
  {
    name: 'Nexus, with its token realm',
    registry: 'nexus.corp.example:8084',
    repository: 'web',
    challenge: bearer(
      'https://nexus.corp.example:8084/v2/token',
      'https://nexus.corp.example:8084/v2/token',
      null,
    ),
    token: {
      url: 'https://nexus.corp.example:8084/v2/token',
      service: 'https://nexus.corp.example:8084/v2/token',
    },
    open: true,
    login: alice,
  },
  {
    name: 'Google Artifact Registry',
    registry: 'europe-docker.pkg.dev',
    repository: 'contoso/images/web',
    challenge: 'Bearer realm="https://europe-docker.pkg.dev/v2/token",service="europe-docker.pkg.dev"',
    token: { url: 'https://europe-docker.pkg.dev/v2/token', service: 'europe-docker.pkg.dev' },
    open: true,
    login: { username: '_json_key', password: '{\n  "type": "service_account"\n}' },
    store: 'europe-docker.pkg.dev:8443',
  },
  {
    name: 'Google Container Registry, a realm and nothing else',
    registry: 'gcr.io',
    repository: 'contoso/web',
    challenge: 'Bearer realm="https://gcr.io/v2/token"',
    token: { url: 'https://gcr.io/v2/token', service: null },
    open: true,
    login: { username: 'oauth2accesstoken', password: 'ya29.x' },
  },
  {
    name: 'registry.k8s.io',
    registry: 'registry.k8s.io',
    repository: 'pause',
    challenge: null,
    open: true,
    login: alice,
    moved: 'europe-west4-docker.pkg.dev',
  },
  {
    name: 'NVIDIA, a realm with a query',
    registry: 'nvcr.io',
    repository: 'nvidia/web',
    challenge: 'Bearer realm="https://nvcr.io/proxy_auth?scope=repository:{repository}:pull,push"',
    token: { url: 'https://nvcr.io/proxy_auth', service: null },
    open: true,
    login: { username: '$oauthtoken', password: 'key' },
  },
  {
    name: 'Elastic',
    registry: 'docker.elastic.co',
    repository: 'beats/metricbeat',
    challenge: bearer('https://docker-auth.elastic.co/auth', 'token-service'),
    token: { url: 'https://docker-auth.elastic.co/auth', service: 'token-service', field: 'both' },
    open: true,
    login: alice,
    realms: ['docker.elastic.co=docker-auth.elastic.co'],
  },
  {
    name: 'Gitea',
    registry: 'gitea.corp.example',
    repository: 'team/web',
    challenge: 'Bearer realm="https://gitea.corp.example/v2/token",service="container_registry",scope="*"',
    token: { url: 'https://gitea.corp.example/v2/token', service: 'container_registry' },
    open: true,
    login: alice,
  },
  {
    name: 'Red Hat',
    registry: 'registry.redhat.io',
    repository: 'team/web',
    challenge: bearer(
      'https://registry.redhat.io/auth/realms/rhcc/protocol/redhat-docker-v2/auth',
      'docker-registry',
    ),
    token: {
      url: 'https://registry.redhat.io/auth/realms/rhcc/protocol/redhat-docker-v2/auth',
      service: 'docker-registry',
      field: 'access_token',
    },
    open: false,
    login: { username: '1234567|robot', password: 'x' },
  },
  {
    name: 'IBM Cloud',
    registry: 'icr.io',
    repository: 'contoso/web',
    challenge:
      'Bearer realm="https://icr.io/oauth/token",service="registry",scope="repository:{repository}:pull"',
    token: { url: 'https://icr.io/oauth/token', service: 'registry', field: 'access_token' },
    open: false,
    login: { username: 'iamapikey', password: 'k' },
  },
  {
    name: 'OpenShift, a token of the cluster, which is not changed for another',
    registry: 'registry.apps.corp.example',
    repository: 'team/web',
    challenge: 'Negotiate, Bearer realm="https://registry.apps.corp.example/openshift/token"',
    token: { url: 'https://registry.apps.corp.example/openshift/token', service: null },
    open: false,
    login: { registrytoken: 'sha256~cluster' },
  },
  {
    name: 'DigitalOcean',
    registry: 'registry.digitalocean.com',
    repository: 'contoso/web',
    challenge: bearer('https://api.digitalocean.com/v2/registry/auth', 'registry.digitalocean.com'),
    token: { url: 'https://api.digitalocean.com/v2/registry/auth', service: 'registry.digitalocean.com' },
    open: false,
    login: { username: 'dop', password: 'dop' },
    realms: ['registry.digitalocean.com=api.digitalocean.com'],
  },
  {
    name: 'distribution with htpasswd',
    registry: 'registry.corp.example:5443',
    repository: 'web',
    challenge: 'Basic realm="Registry Realm"',
    open: false,
    login: alice,
  },
];
