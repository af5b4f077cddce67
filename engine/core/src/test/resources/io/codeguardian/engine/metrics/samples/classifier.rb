module Sample
  class Classifier
    def classify(n, flag = true) # cyclomatic 8, cognitive 12, nesting 3, parameters 2
      if n > 0 && flag
        for i in 0..n
          if i % 2 == 0
            n -= 1
          else
            n -= 2
          end
        end
      elsif n < 0
        n = -n
      else
        n = 1
      end
      while n > 10 || n < -10
        n /= 2
      end
      n
    end

    def self.choose(kind) # cyclomatic 6, cognitive 5, nesting 2, parameters 1
      case kind
      when 1
        "one"
      when 2
        "two"
      when 3
        kind > 2 ? "three" : "never"
      else
        "many"
      end
    rescue ArgumentError
      choose(kind + 1)
    end

    def each(items) # cyclomatic 2, cognitive 2, nesting 2, parameters 1
      items.each do |item|
        puts item if item
      end
    end
  end
end
