g(a == "x"); // codeguardian:ignore js/loose-equality expect: code/unexplained-suppression
// codeguardian:ignore expect: code/unexplained-suppression
g(a == "y");
/* codeguardian:ignore js/loose-equality expect: code/unexplained-suppression */
g(a == "z");
g(a == "x"); // codeguardian:ignore js/loose-equality -- a number or its text: ok
const mark = "codeguardian:ignore"; // ok
// about codeguardian:ignore comments // ok
h(mark); // ok
