using System.Collections.Generic;
using System.Linq;

namespace Acme.Tariffs;

public record Tariff(string Name, decimal PerKwh, int FromKwh);

public class TariffTable
{
    private readonly List<Tariff> _tariffs = new();

    public void Add(Tariff tariff) => _tariffs.Add(tariff);

    public decimal Price(string name, int kwh)
    {
        if (kwh <= 0)
        {
            return 0m;
        }
        var tariff = _tariffs.FirstOrDefault(t => t.Name == name && t.FromKwh <= kwh);
        return tariff is null ? 0m : tariff.PerKwh * kwh;
    }
}
