variable "RELEASE" { default = "ltsc2022" }
group "default" { targets = ["web", "inline"] }
target "_base" {
  context = "."
  args = { RELEASE = RELEASE, FLAVOUR = "nanoserver" }
}
target "web" {
  inherits = ["_base"]
  name = "web-${release}"
  matrix = { release = ["ltsc2019", "ltsc2022"] }
  platforms = ["windows/amd64"]
  args = { RELEASE = release != "" ? release : upper("x") } // comment
  contexts = { base = "docker-image://mcr.microsoft.com/windows/servercore:ltsc2019", o = "target:inline" }
  tags = ["contoso/web:${release}"]
}
target "inline" {
  dockerfile-inline = <<EOT
FROM mcr.microsoft.com/windows/servercore:ltsc2019
EOT
}
