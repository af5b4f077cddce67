#!/bin/bash
f1() {
    ssh -o StrictHostKeyChecking=no deploy@example.org uptime  # expect: code/host-key-not-checked
}

f2() {
    scp -o "StrictHostKeyChecking no" x deploy@example.org:  # expect: code/host-key-not-checked
}

f3() {
    rsync -e "ssh -o StrictHostKeyChecking=no" x example.org:  # expect: code/host-key-not-checked
}

f4() {
    ssh -o StrictHostKeyChecking=yes deploy@example.org uptime  # ok
}

f5() {
    scp x deploy@example.org:  # ok
}

f6() {
    ssh -o BatchMode=yes deploy@example.org uptime  # ok
}
