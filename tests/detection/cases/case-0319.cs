using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Acme.Rooms;

[ApiController]
[Route("rooms")]
public class RoomsController : ControllerBase
{
    private readonly string _connectionString;

    public RoomsController(Microsoft.Extensions.Configuration.IConfiguration configuration)
    {
        _connectionString = configuration["ConnectionStrings:Rooms"];
    }

    [HttpGet]
    public async Task<IActionResult> Find([FromQuery] string building, [FromQuery] int seats = 0)
    {
        var names = new List<string>();
        await using var connection = new SqlConnection(_connectionString);
        await connection.OpenAsync();
        var sql = "SELECT name FROM room WHERE seats >= @seats";
        if (!string.IsNullOrEmpty(building))
        {
            sql += $" AND building = '{building}'";
        }
        await using var command = new SqlCommand(sql, connection);
        command.Parameters.AddWithValue("@seats", seats);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }
        return Ok(names);
    }
}
