import DOMPurify from 'dompurify';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

interface Review {
  id: number;
  author: string;
  html: string;
}

async function load(product: string): Promise<Review[]> {
  const response = await fetch(`/api/reviews?product=${encodeURIComponent(product)}`);
  return response.json();
}

const shown = (html: string): string => html.trim();

export function Reviews() {
  const [parameters] = useSearchParams();
  const [reviews, setReviews] = useState<Review[]>([]);
  const product = parameters.get('product') ?? '';
  const banner = parameters.get('banner') ?? '';

  useEffect(() => {
    void load(product).then(setReviews);
  }, [product]);

  return (
    <main>
      <header dangerouslySetInnerHTML={{ __html: shown(banner) }} />
      <ul>
        {reviews.map((review) => (
          <li key={review.id} dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(review.html) }} />
        ))}
      </ul>
    </main>
  );
}
