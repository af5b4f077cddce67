#!/bin/bash
wget -q "https://id.example.org/token?grant=client&client_secret=$SECRET"  # expect: code/password-in-url
address="https://api.example.org/login?user=${user}&pwd=${pwd}"  # expect: code/password-in-url
curl --header @secret.txt "https://id.example.org/token"  # ok: in a header
curl "https://example.org/password?user=$user"  # ok
