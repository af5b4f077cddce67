using System;

namespace Sample
{
    public class Classifier
    {
        public Classifier(int limit) { Limit = limit; } // cyclomatic 1, cognitive 0, nesting 0, parameters 1

        public int Limit { get; }

        public int Classify(int n, bool flag) // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        {
            if (n > 0 && flag)
            {
                foreach (var i in new[] { 1, 2 })
                {
                    if (i % 2 == 0)
                    {
                        n--;
                    }
                    else
                    {
                        n -= 2;
                    }
                }
            }
            else if (n < 0)
            {
                n = -n;
            }
            else
            {
                n = 1;
            }
            while (n > 10 || n < -10)
            {
                n /= 2;
            }
            return n;
        }

        public string Choose(int kind) // cyclomatic 6, cognitive 5, nesting 2, parameters 1
        {
            try
            {
                switch (kind)
                {
                    case 1:
                        return "one";
                    case 2:
                        return "two";
                    case 3:
                        return kind > 2 ? "three" : "never";
                    default:
                        return "many";
                }
            }
            catch (InvalidOperationException)
            {
                return Choose(kind + 1);
            }
        }

        public string Brief(int kind) => kind switch // cyclomatic 3, cognitive 1, nesting 1, parameters 1
        {
            1 => "one",
            2 => "two",
            _ => "many",
        };
    }
}
