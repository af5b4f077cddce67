using Microsoft.AspNetCore.Mvc;
public class Users : Controller {
    public IActionResult Find([FromQuery] string name, int id, SqlConnection conn, DbContext context) {
        var sql = "SELECT * FROM users WHERE name = '" + name + "'";
        var a = new SqlCommand(sql, conn); // expect: code/sql-injection
        var b = new SqlCommand { CommandText = $"SELECT * FROM users WHERE name = '{name}'" }; // expect: code/sql-injection
        context.Users.FromSqlRaw("SELECT * FROM users WHERE name = '" + name + "'"); // expect: code/sql-injection
        var c = new SqlCommand("SELECT * FROM users WHERE name = @name", conn); // ok: bound
        c.Parameters.AddWithValue("@name", name);
        var d = new SqlCommand("SELECT * FROM users WHERE id = " + id, conn); // ok: a number
        name = "admin";
        return Ok(new SqlCommand("SELECT * FROM users WHERE name = '" + name + "'", conn)); // ok: overwritten
    }
}
