using System.Collections.Generic;

namespace Acme.Metering;

public class Meter
{
    private readonly Dictionary<string, long> _values = new();

    public void Add(string key, long amount)
    {
        lock (this)
        {
            _values.TryGetValue(key, out var current);
            _values[key] = current + amount;
        }
    }

    public long Read(string key)
    {
        lock (this)
        {
            return _values.TryGetValue(key, out var value) ? value : 0;
        }
    }
}
