int eight(int a, int b, int c, int d, int e, int f, int g, int h) { // expect: code/many-parameters
    work(1);
    return 0;
}

int nine(int a, int b, int c, int d, int e, int f, int g, int h, int i) { // expect: code/many-parameters
    work(1);
    return 0;
}

int twelve(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) { // expect: code/many-parameters
    work(1);
    return 0;
}

int seven(int a, int b, int c, int d, int e, int f, int g) { // ok
    work(1);
    return 0;
}

int two(int a, int b) { // ok
    work(1);
    return 0;
}

int one(int a) { // ok
    work(1);
    return 0;
}
