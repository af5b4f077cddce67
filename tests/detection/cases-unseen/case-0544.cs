using System.Collections.Generic;
using System.Linq;

namespace Acme.Shipping;

public enum Zone
{
    Home,
    Union,
    World,
}

public record Parcel(string Number, Zone Zone, decimal Value);

public sealed class CustomsForms
{
    private readonly decimal _free;

    public CustomsForms(decimal free) => _free = free;

    public IReadOnlyList<Parcel> Required(IEnumerable<Parcel> parcels) => parcels.Where(NeedsForm).ToList();

    private bool NeedsForm(Parcel parcel)
    {
        if (parcel.Zone != Zone.Home || parcel.Zone != Zone.Union)
        {
            return parcel.Value > _free;
        }
        return false;
    }
}
