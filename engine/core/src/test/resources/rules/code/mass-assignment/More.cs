public class MassAssignment : Controller {
    public async Task<IActionResult> Edit(int id) {
        var order = db.Orders.Find(id);
        UpdateModel(order);  // expect: code/mass-assignment
        return View(order);
    }

    public async Task<IActionResult> EditQuietly(int id) {
        var order = db.Orders.Find(id);
        if (!TryUpdateModel(order)) return View(order);  // expect: code/mass-assignment
        return Ok();
    }

    public async Task<IActionResult> EditAgain(int id) {
        var order = db.Orders.Find(id);
        UpdateModel(order, new[] { "Note" });  // ok
        return View(order);
    }

    public async Task<IActionResult> Rename(int id, string name) {
        db.Orders.Find(id).Name = name;  // ok
        return Ok();
    }
}
