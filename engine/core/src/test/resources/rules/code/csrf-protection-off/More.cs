public class CsrfProtectionOff : Controller {
    [IgnoreAntiforgeryToken(Order = 1001)] public class HooksModel : PageModel { }  // expect: code/csrf-protection-off
    [AutoValidateAntiforgeryToken] public class PaymentsModel : PageModel { }  // ok
}
