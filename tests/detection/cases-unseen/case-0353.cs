using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Acme.Parcels;

public sealed class ParcelQuery
{
    private readonly StringBuilder _sql = new("SELECT number FROM parcel WHERE lost = FALSE");
    private readonly List<NpgsqlParameter> _parameters = new();

    public ParcelQuery Depot(int depot)
    {
        _sql.Append(" AND depot = @depot");
        _parameters.Add(new NpgsqlParameter("depot", depot));
        return this;
    }

    public ParcelQuery Recipient(string? name)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            _sql.Append(" AND recipient LIKE @recipient");
            _parameters.Add(new NpgsqlParameter("recipient", name + "%"));
        }
        return this;
    }

    public NpgsqlCommand On(NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(_sql.ToString(), connection);
        command.Parameters.AddRange(_parameters.ToArray());
        return command;
    }
}

[ApiController]
[Route("parcels")]
public class ParcelsController : ControllerBase
{
    private readonly NpgsqlDataSource _source;

    public ParcelsController(NpgsqlDataSource source) => _source = source;

    [HttpGet]
    public async Task<List<string>> Find(int depot, string? recipient)
    {
        var numbers = new List<string>();
        await using var connection = await _source.OpenConnectionAsync();
        await using var command = new ParcelQuery().Depot(depot).Recipient(recipient).On(connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            numbers.Add(reader.GetString(0));
        }
        return numbers;
    }
}
