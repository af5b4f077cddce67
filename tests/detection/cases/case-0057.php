<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Process\Process;
use Symfony\Component\Routing\Attribute\Route;

class ExportController extends AbstractController
{
    #[Route('/export', methods: ['POST'])]
    public function export(Request $request): Response
    {
        $table = $request->request->get('table', 'orders');
        $process = new Process(['pg_dump', '--data-only', '--compress=6', '-t', $table, 'shop']);
        $process->setTimeout(60);
        $process->run();
        if (!$process->isSuccessful()) {
            return new Response('failed', 500);
        }
        return new Response($process->getOutput(), 200, ['Content-Type' => 'application/gzip']);
    }
}
