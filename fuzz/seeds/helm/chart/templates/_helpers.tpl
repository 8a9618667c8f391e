{{- define "shop.image" -}}
{{- $i := .image | default .Values.image -}}
{{- printf "%s/%s:%s" $i.registry $i.repository (tpl (toString $i.tag) .) -}}
{{- end -}}
{{/* comment */}}
