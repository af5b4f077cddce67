def same(self, other):
    return self.name == other.name and self.size == self.size  # expect: code/self-comparison

def inside(low, x, high):
    if x < x:  # expect: code/self-comparison
        return False
    return low <= x <= high  # ok
