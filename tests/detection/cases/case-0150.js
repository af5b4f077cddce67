import React, { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import DOMPurify from 'dompurify';

export default function Announcement() {
  const [params] = useSearchParams();
  const [count, setCount] = useState(0);
  const message = params.get('message') ?? '';

  useEffect(() => {
    const timer = setInterval(() => setCount((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);

  return (
    <section>
      <p>{count} s</p>
      <div dangerouslySetInnerHTML={{ __html: message }} />
    </section>
  );
}
