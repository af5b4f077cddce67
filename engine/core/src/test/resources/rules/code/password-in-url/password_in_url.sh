#!/bin/bash
f1() {
    curl "https://api.example.org/login?password=$password"  # expect: code/password-in-url
}

f2() {
    curl "https://api.example.org/login?user=$user"  # ok
}
