switch (a) {
    case 1: work(); break;
    case 2: work(); break;
    case 1: other(); break; // expect: code/repeated-case
    case "x": work(); break;
    case "x": other(); break; // expect: code/repeated-case
    case Kind.A: work(); break;
    case Kind.A: other(); break; // expect: code/repeated-case
    case "y": work(); break; // ok
    case "1": work(); break; // ok: a text, no number
    case next(): work(); break; // ok
    case next(): work(); break; // ok: each call may answer anew
}
