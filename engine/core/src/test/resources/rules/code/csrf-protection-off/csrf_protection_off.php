<?php
function f1() {
    $resolver->setDefaults(['csrf_protection' => false]);  // expect: code/csrf-protection-off
}

function f2() {
    $this->enableCsrfValidation = false;  // expect: code/csrf-protection-off
}

function f3() {
    $resolver->setDefaults(['csrf_protection' => true]);  // ok
}

function f4() {
    $this->enableValidation = false;  // ok
}
