public class ErrorDetailToVisitor : Controller {
    public async Task<IActionResult> Save(Order order) {
        try { store.Add(order); } catch (Exception ex) { return BadRequest(ex.StackTrace); }  // expect: code/error-detail-to-visitor
        return Ok();
    }

    public async Task<IActionResult> SaveAgain(Order order) {
        try { store.Add(order); } catch (Exception ex) { log.LogError(ex.StackTrace); return BadRequest("refused"); }  // ok
        return Ok();
    }
}
