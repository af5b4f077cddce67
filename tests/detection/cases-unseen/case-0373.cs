using System.Collections.Generic;
using System.Linq;

namespace Acme.Seating;

public class Seat
{
    public string Row { get; set; } = "";
    public int Number { get; set; }
    public string? Holder { get; set; }
}

public class Hall
{
    private readonly List<Seat> _seats;

    public Hall(IEnumerable<Seat> seats) => _seats = seats.ToList();

    public bool Reserve(string row, int number, string holder)
    {
        var seat = _seats.FirstOrDefault(s => s.Row == row && s.Number == number);
        if (seat != null && seat.Holder != null)
        {
            return false;
        }
        seat.Holder = holder;
        return true;
    }

    public int Free() => _seats.Count(s => s.Holder == null);
}
